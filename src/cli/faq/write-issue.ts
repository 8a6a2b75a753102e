import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from '../io.js';
import { ignoreMissing } from '../../build/folder/beside.js';

const names = ['issue.html', 'issue.txt', 'issue.eml'] as const;

export type IssueFiles = Readonly<Record<(typeof names)[number], string>>;

/** Writes an issue into a folder, beside what else it holds. Each file is whole before the first takes its place. */
export async function writeIssue(folder: string, files: IssueFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = names.map((name) => ({ name, next: join(folder, `.${name}.${randomUUID().slice(0, 8)}`) }));
  try {
    for (const { name, next } of written) await writeFile(next, files[name], { flag: 'wx' });
    for (const name of names) await refuseFolder(join(folder, name));
    for (const { name, next } of written) await rename(next, join(folder, name));
  } finally {
    for (const { next } of written) await rm(next, { force: true });
  }
}

/** What a rename would stumble over when half of the issue is in place already. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(ignoreMissing);
  if (found?.isDirectory()) throw new CommandFailure(`${path} is a folder: expected a file or nothing.`);
}

/** Removes the issue that an earlier call wrote: a script must not send it twice. */
export async function removeIssue(folder: string): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}
