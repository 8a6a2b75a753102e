import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoreMissing } from '../../build/folder/beside.js';
import { CommandFailure } from '../io.js';
import type { Words } from '../words.js';
import { isOurEml } from './eml.js';

const names = ['issue.html', 'issue.txt', 'issue.eml'] as const;

export type IssueFiles = Readonly<Record<(typeof names)[number], string>>;

/** Writes an issue into a folder, beside what else it holds. Each file is whole before the first takes its place. */
export async function writeIssue(folder: string, files: IssueFiles, say: Words): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = names.map((name) => ({ name, next: join(folder, `.${name}.${randomUUID().slice(0, 8)}`) }));
  try {
    for (const { name, next } of written) await writeFile(next, files[name], { flag: 'wx' });
    for (const name of names) await refuseFolder(join(folder, name), say);
    for (const { name, next } of written) await rename(next, join(folder, name));
  } finally {
    for (const { next } of written) await rm(next, { force: true });
  }
}

/** What a rename would stumble over when half of the issue is in place already. */
async function refuseFolder(path: string, say: Words): Promise<void> {
  const found = await stat(path).catch(ignoreMissing);
  if (found?.isDirectory()) throw new CommandFailure(say.isFolder(path));
}

/** Removes the issue that an earlier call wrote, since a script must not send it twice; says whether there was one. */
export async function removeIssue(folder: string): Promise<boolean> {
  const draft = await readFile(join(folder, 'issue.eml'), 'utf8').catch(ignoreMissing);
  // Files of these names that somebody else made are not ours to remove.
  if (draft === undefined || !isOurEml(draft)) return false;
  for (const name of names) await rm(join(folder, name), { force: true });
  return true;
}
