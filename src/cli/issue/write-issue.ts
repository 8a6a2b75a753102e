import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listBeside } from '../../build/folder/beside.js';
import { replaceFiles } from '../../build/folder/replace-file.js';
import { readRegular } from '../../build/read-regular.js';
import { CommandFailure } from '../io.js';
import type { Words } from '../words.js';
import { holdsPart, isOurEml, isSealed } from './eml.js';

/** The message is the last: it holds the other two, and so vouches for them. */
const names = ['issue.html', 'issue.txt', 'issue.eml'] as const;

export type IssueFiles = Readonly<Record<(typeof names)[number], string>>;

/** The folder of an issue: where it really is, and what the user calls it. */
interface IssueFolder {
  readonly folder: string;
  readonly shown: string;
}

/** Writes an issue into a folder, beside what else it holds. Each file is whole before the first takes its place. */
export async function writeIssue({ folder, shown }: IssueFolder, files: IssueFiles, say: Words): Promise<void> {
  await refuseForeign({ folder, shown }, say);
  await replaceFiles(names.map((name) => [join(folder, name), files[name]]));
}

/** Removes the issue that an earlier call wrote, since a script must not send it twice; says whether there was one. */
export async function removeIssue({ folder, shown }: IssueFolder, say: Words): Promise<boolean> {
  const message = bytesOf(join(folder, 'issue.eml'));
  // Files of these names that somebody else made are not ours to remove.
  if (!message || !isOurEml(message.toString('utf8'))) return false;
  await refuseForeign({ folder, shown }, say);
  for (const name of names) await rm(join(folder, name), { force: true });
  return true;
}

/** What no issue of ours holds was made or changed by somebody else, and is neither replaced nor removed. */
async function refuseForeign({ folder, shown }: IssueFolder, say: Words): Promise<void> {
  const message = join(folder, 'issue.eml');
  // A kill while an issue took the place of another leaves the message of the newer one beside its place.
  const messages = [message, ...(await listBeside(message)).map(({ path }) => path)]
    .map((path) => bytesOf(path)?.toString('utf8') ?? '')
    .filter(isSealed);
  const isOurs: Readonly<Record<(typeof names)[number], (bytes: Uint8Array) => boolean>> = {
    'issue.html': (bytes) => messages.some((one) => holdsPart(one, 'html', bytes)),
    'issue.txt': (bytes) => messages.some((one) => holdsPart(one, 'plain', bytes)),
    'issue.eml': (bytes) => messages.includes(Buffer.from(bytes).toString('utf8')),
  };
  // From the message on: where that is not ours, the others cannot be known.
  for (const name of names.toReversed()) {
    const bytes = bytesOf(join(folder, name));
    if (bytes !== undefined && !(bytes && isOurs[name](bytes))) throw new CommandFailure(say.issueNotOurs(shown, name));
  }
}

/** What a file holds; `undefined` when there is none, `null` for what cannot be read as a file. */
function bytesOf(file: string): Buffer | null | undefined {
  try {
    return readRegular(file).value;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null;
  }
}
