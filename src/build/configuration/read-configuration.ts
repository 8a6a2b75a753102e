import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOneLine } from '../../data/safe-input.js';
import { fileStart, type Place } from '../../compiler/source/place.js';
import { attempt } from '../attempt.js';
import { BuildFailure } from '../failure.js';
import { readInside } from '../read-inside.js';
import type { Configuration } from './schema.js';

/** The file that holds nothing but settings; a `package.json` holds them under its key `datagouv-faq`. */
export const configurationName = 'faq.config.json';

const packageName = 'package.json';
const packageKey = 'datagouv-faq';

/** What a `package.json` says of its project. */
export interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly homepage?: unknown;
}

/** The settings of a project. */
export interface ProjectConfiguration {
  readonly settings: Configuration;
  /** The file that holds them; absent where there are none. */
  readonly file?: string;
  /** The folder that their paths are counted from. */
  readonly folder: string;
  /** The nearest `package.json`. */
  readonly manifest: Manifest;
  /** Where a setting is written. */
  readonly placeOf: (key: keyof Configuration) => Place;
}

/**
 * Reads the settings of the project that a folder belongs to: those of the nearest folder that holds a `faq.config.json`
 * or a `package.json`.
 *
 * @throws BuildFailure when a file cannot be read, when a setting is wrong, and when both files hold settings.
 */
export async function readConfiguration(project: string): Promise<ProjectConfiguration> {
  const own = findUp(project, isProject);
  const home = findUp(project, (folder) => isThere(folder, packageName));
  const manifest = home === undefined ? {} : readManifest(home);
  const none = { settings: {}, folder: own ?? project, manifest, placeOf: () => fileStart };
  if (own === undefined) return none;
  const inPackage = own === home && packageKey in manifest;
  const inFile = isThere(own, configurationName);
  if (!inPackage && !inFile) return none;
  const file = join(own, inFile ? configurationName : packageName);
  if (inPackage && inFile) throw new BuildFailure({ code: 'configuration-twice', file });
  const text = readText(own, inFile ? configurationName : packageName);
  // The parsers are loaded for those who have settings.
  const { checkConfiguration } = await import('./check-configuration.js');
  const { settings, problems, placeOf } = checkConfiguration(text, inFile ? [] : [packageKey]);
  if (problems.length > 0) throw new BuildFailure({ code: 'configuration-wrong', file, problems });
  return { settings, file, folder: own, manifest, placeOf };
}

/** Language of the content, of settings that may be wrong: for the messages that say so. */
export function peekLanguage(project: string): string | undefined {
  return attempt(() => {
    const own = findUp(project, isProject);
    if (own === undefined) return undefined;
    const isFile = isThere(own, configurationName);
    const data = Object(JSON.parse(readText(own, isFile ? configurationName : packageName))) as Record<string, unknown>;
    const { lang } = Object(isFile ? data : data[packageKey]) as Configuration;
    return typeof lang === 'string' ? lang : undefined;
  });
}

/** The nearest folder, from this one upwards, that is as asked. */
function findUp(folder: string, isIt: (folder: string) => boolean): string | undefined {
  if (isIt(folder)) return folder;
  return dirname(folder) === folder ? undefined : findUp(dirname(folder), isIt);
}

/** Whether a folder may hold settings. */
function isProject(folder: string): boolean {
  return isThere(folder, configurationName) || isThere(folder, packageName);
}

/** A folder of that name is no file: the search goes on above. */
function isThere(folder: string, name: string): boolean {
  const file = join(folder, name);
  const stats = refusing(file, () => lstatSync(file, { throwIfNoEntry: false }));
  return stats !== undefined && !stats.isDirectory();
}

function readManifest(folder: string): Manifest {
  const file = join(folder, packageName);
  let manifest: Manifest;
  try {
    manifest = Object(JSON.parse(readText(folder, packageName))) as Manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BuildFailure({ code: 'package-unreadable', file }, error);
  }
  const unsafe = (key: 'name' | 'version') => typeof manifest[key] === 'string' && !isOneLine(manifest[key]);
  const problems = (['name', 'version'] as const)
    .filter(unsafe)
    .map((key) => ({ code: 'value', key, expected: key === 'version' ? key : 'text', place: fileStart }) as const);
  if (problems.length > 0) throw new BuildFailure({ code: 'configuration-wrong', file, problems });
  return manifest;
}

function readText(folder: string, name: string): string {
  const file = join(folder, name);
  return refusing(file, () => readInside(folder, file).toString('utf8').replace(/^\uFEFF/, '')); // prettier-ignore
}

/** Settings that cannot be looked at may say anything: nothing is done without them. */
function refusing<T>(file: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new BuildFailure({ code: 'package-unreadable', file }, error);
  }
}
