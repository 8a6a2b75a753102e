import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, ifThere } from '../attempt.js';
import { BuildFailure } from '../failure.js';
import { digestOfRegular, readRegular } from '../read-regular.js';
import { listFiles } from './list-files.js';

/** The file by which a build knows its output again: what it wrote there, and nothing else, may be replaced. */
export const markName = '.datagouv-faq.json';

/** What files hold that are just being replaced one by one: a kill leaves some as the mark says, some as this does. */
export const journalName = '.datagouv-faq.update.json';

/** Where files wait that come from another disk. */
export const stagingName = '.datagouv-faq.next';

/** Digests of what was written, by path. */
export type Digests = ReadonlyMap<string, string>;

/** The text of a mark. The same files give the same text, so outputs can be compared byte by byte. */
export function printMark(files: Digests): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ writtenBy: 'datagouv-faq', files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/** What a mark says; `undefined` when there is none that can be read. */
export function readMark(folder: string, name = markName): Digests | undefined {
  return attempt(() => {
    const { writtenBy, files } = JSON.parse(readRegular(join(folder, name)).value.toString('utf8')) as MarkData;
    return writtenBy === 'datagouv-faq' ? new Map(Object.entries(files)) : undefined;
  });
}

/**
 * What the files of a folder hold; `undefined` when it has neither a mark nor a journal. Where a kill has left a journal,
 * the mark says what some files held before: each is read.
 */
export function readHeld(folder: string): Digests | undefined {
  const [mark, journal] = [readMark(folder), readMark(folder, journalName)];
  if (!journal) return mark;
  return new Map(
    listIfThere(folder).flatMap((path) => {
      const known = [mark, journal].filter((one) => one?.has(path));
      const digest = known.length > 0 && attempt(() => digestOfRegular(join(folder, path)));
      return digest && known.some((one) => one?.get(path) === digest) ? [[path, digest]] : [];
    }),
  );
}

interface MarkData {
  readonly writtenBy?: unknown;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Looks at the top of a folder only: the early refusal, which must be quick whatever folder somebody names.
 *
 * @throws BuildFailure when it is neither empty nor the output of a build.
 */
export function refuseUnmarked(folder: string): void {
  const names = ifThere(() => readdirSync(folder)) ?? [];
  if (names.length === 0 || names.includes(markName) || names.includes(journalName)) return;
  throw new BuildFailure({ code: 'target-foreign', name: names[0]! });
}

/**
 * Reads all of a folder that is about to be replaced.
 *
 * @throws BuildFailure when it holds anything that no build wrote, or that was changed since.
 */
export function refuseForeign(folder: string): void {
  const paths = listIfThere(folder);
  const marks = [readMark(folder), readMark(folder, journalName)];
  const name = paths.find((path) => !isBookkeeping(path) && !isAsWritten(folder, path, marks));
  if (name !== undefined) throw new BuildFailure({ code: 'target-foreign', name });
}

/** Whether a folder is an output that holds these files and nothing else. */
export function holdsJust(folder: string, files: Digests): boolean {
  const paths = listIfThere(folder).filter((path) => path !== markName);
  const mark = readMark(folder);
  if (!mark || paths.length !== files.size || printMark(mark) !== printMark(files)) return false;
  return paths.every((path) => isAsWritten(folder, path, [files]));
}

/** Whether each of these files is missing, or what the mark of their folder, or a journal in it, says. */
export function areOurs(folder: string, paths: readonly string[], mark: Digests): boolean {
  const marks = [mark, readMark(folder, journalName)];
  const isThere = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
  return paths.every((path) => !isThere(path) || isAsWritten(folder, path, marks));
}

/** Paths in a folder that its mark does not know. */
export function unknownIn(folder: string): string[] {
  const mark = readMark(folder);
  return mark ? listIfThere(folder).filter((path) => !isBookkeeping(path) && !mark.has(path)) : [];
}

/** Whether a file of an output is none of what was built: its mark, its journal, what waits for its place. */
export function isBookkeeping(path: string): boolean {
  return path === markName || path === journalName || path.startsWith(`${stagingName}/`);
}

/** Whether a file holds what one of the marks says. */
export function isAsWritten(folder: string, path: string, marks: readonly (Digests | undefined)[]): boolean {
  const expected = marks.flatMap((mark) => mark?.get(path) ?? []);
  return expected.length > 0 && attempt(() => expected.includes(digestOfRegular(join(folder, path)))) === true;
}

function listIfThere(folder: string): string[] {
  return ifThere(() => listFiles(folder)) ?? [];
}
