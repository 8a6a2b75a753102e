import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bump } from '../src/changes/index.js';
import { isDay } from '../src/data/day.js';
import { compareVersions } from '../src/data/versions.js';
import { bumpOfDeclarations } from './declarations-bump.js';
import { releasedChangelog } from './released-changelog.js';

export interface ReleaseOptions {
  /** Folder of the repository. */
  readonly folder: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  readonly dryRun: boolean;
  /** Builds and tests what will be published; throws when it may not be. */
  readonly verify: () => void | Promise<void>;
  readonly say: (line: string) => void;
}

/** Why nothing was released. */
export class ReleaseRefused extends Error {}

/**
 * Checks the version that `package.json` names, then gives the changelog its date, commits and tags: all of it or nothing.
 * Returns the tag.
 */
export async function cutRelease({ folder, date, dryRun, verify, say }: ReleaseOptions): Promise<string> {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  if (!isDay(date)) refuse(`"${date}" is no day: write YYYY-MM-DD.`);
  const { name, version } = await readVersion(folder);
  const tag = `v${version}`;
  const head = git('rev-parse', 'HEAD');
  if (git('status', '--porcelain') !== '') refuse('The working tree has changes: commit or stash them.');
  if (git('tag', '--list', tag) !== '') refuse(`${tag} exists: give package.json the next version.`);
  const path = join(folder, 'CHANGELOG.md');
  const before = await readFile(path, 'utf8');
  const after = releasedChangelog(before, version, date);
  if (after === undefined)
    refuse(`CHANGELOG.md says nothing of ${version}, neither under "## Unreleased" nor "## ${version}".`);
  const told = Array.from(after.matchAll(/^## (\d+\.\d+\.\d+)/gm), ([, one]) => one!);
  const last = told[told.indexOf(version) + 1];
  if (last !== undefined) checkVersion(git, version, last);
  say(`${name} ${version}${last === undefined ? ', the first release' : ` after ${last}`}`);

  await verify();
  if (git('rev-parse', 'HEAD') !== head || git('status', '--porcelain') !== '')
    refuse('The working tree changed while it was built and tested: look at `git status`, and begin again.');
  if (dryRun) return tag;
  try {
    if (after !== before) {
      await writeFile(path, after);
      git('commit', '--quiet', '--message', `Release ${version}`, '--', 'CHANGELOG.md');
    }
    git('tag', '--annotate', tag, '--message', `${name} ${version}`);
  } catch (error) {
    git('reset', '--quiet', '--soft', head);
    git('checkout', '--quiet', head, '--', 'CHANGELOG.md');
    refuse(`git did not take the release: ${String((error as { stderr?: unknown }).stderr ?? error).trim()}`);
  }
  return tag;
}

async function readVersion(folder: string): Promise<{ readonly name: string; readonly version: string }> {
  const [manifest, lock] = await Promise.all(
    ['package.json', 'package-lock.json'].map(
      async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as { name: string; version: string },
    ),
  );
  if (manifest!.version !== lock!.version)
    refuse(
      `package.json says ${manifest!.version}, package-lock.json ${lock!.version}: \`npm version ${manifest!.version} --no-git-tag-version --allow-same-version\`.`,
    );
  return manifest!;
}

/** Holds the version against what changed in the declarations; a test of the ledger holds it against the content. */
function checkVersion(git: (...args: string[]) => string, version: string, last: string): void {
  if (compareVersions(version, last) <= 0) refuse(`${version} is not above ${last}, which CHANGELOG.md has already.`);
  if (git('tag', '--list', `v${last}`) === '')
    refuse(`v${last} is not among the tags: \`git fetch --tags\`, or tag the commit that ${last} was made of.`);
  const lowest = bump(last, bumpOfDeclarations(git('diff', '--unified=0', `v${last}`, '--', 'test/package/api')));
  if (compareVersions(version, lowest) < 0)
    refuse(`Public types changed since ${last}: the version is at least ${lowest}, and package.json says ${version}.`);
}

function refuse(reason: string): never {
  throw new ReleaseRefused(reason);
}
