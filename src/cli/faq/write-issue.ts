import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFiles } from '../../build/index.js';
import { CommandFailure } from '../io.js';

const names = ['issue.html', 'issue.txt', 'issue.eml'] as const;

export type IssueFiles = Readonly<Record<(typeof names)[number], string>>;

/** Writes an issue into a folder, beside what else it holds. Each file is whole before the first takes its place. */
export async function writeIssue(folder: string, files: IssueFiles): Promise<void> {
  for (const name of names) await refuseFolder(join(folder, name));
  await replaceFiles(names.map((name) => [join(folder, name), files[name]]));
}

/** A folder of that name cannot be replaced. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new CommandFailure(`${path} is a folder: expected a file or nothing.`);
}

/** Removes the issue that an earlier call wrote: a script must not send it twice. */
export async function removeIssue(folder: string): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}
