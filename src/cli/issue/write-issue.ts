import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFiles } from '../../build/folder/replace-file.js';
import { CommandFailure } from '../io.js';
import type { Words } from '../words.js';
import { isOurEml } from './eml.js';

const names = ['issue.html', 'issue.txt', 'issue.eml'] as const;

export type IssueFiles = Readonly<Record<(typeof names)[number], string>>;

/** Writes an issue into a folder, beside what else it holds. Each file is whole before the first takes its place. */
export async function writeIssue(folder: string, files: IssueFiles, say: Words): Promise<void> {
  for (const name of names) await refuseFolder(join(folder, name), say);
  await replaceFiles(names.map((name) => [join(folder, name), files[name]]));
}

/** A folder of that name cannot be replaced. */
async function refuseFolder(path: string, say: Words): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new CommandFailure(say.isFolder(path));
}

/** Removes the issue that an earlier call wrote, since a script must not send it twice; says whether there was one. */
export async function removeIssue(folder: string): Promise<boolean> {
  const draft = join(folder, 'issue.eml');
  // Files of these names that somebody else made are not ours to remove.
  if (!existsSync(draft) || !isOurEml(await readFile(draft, 'utf8'))) return false;
  for (const name of names) await rm(join(folder, name), { force: true });
  return true;
}
