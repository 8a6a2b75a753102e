/** Cuts a release: `npm run release -- --dry-run`; docs/releases.md says what is checked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bump } from '../src/changes/index.js';
import { compareVersions } from '../src/data/versions.js';
import { releasedChangelog } from './released-changelog.js';
import { bumpOfDeclarations } from './declarations-bump.js';
import { root } from './root.js';

const help = `npm run release : checks, then writes the changelog's date, commits and tags; pushing the tag publishes.

  npm run release -- --dry-run            says what would be released, and changes nothing
  npm run release -- --date 2026-11-30    another day than today
`;
const { values: options } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
const { version } = manifest;
const tag = `v${version}`;
const before = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname').split('\n')[0]!;

if (git('status', '--porcelain') !== '') stop('The working tree has changes: commit or stash them.');
if (git('tag', '--list', tag) !== '') stop(`${tag} exists: give package.json the next version.`);
if (before !== '') checkVersion(before.slice(1));
const changelogPath = join(root, 'CHANGELOG.md');
const changelog = releasedChangelog(await readFile(changelogPath, 'utf8'), version, options.date);
if (changelog === undefined)
  stop(`CHANGELOG.md says nothing of ${version}, neither under "## Unreleased" nor "## ${version}".`);

say(`${manifest.name} ${version}${before === '' ? ', the first release' : ` after ${before}`}`);
run('npm', ['run', '--silent', 'build']);
run('npm', ['test', '--silent', '--', '--project', 'package']);
const [packed] = Object.values(
  JSON.parse(output('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as object,
) as [{ filename: string; size: number; unpackedSize: number; entryCount: number }];
say(
  `${packed.filename}: ${Math.round(packed.size / 1000)} kB, ${Math.round(packed.unpackedSize / 1000)} kB installed, ${packed.entryCount} files; published with provenance by the workflow on the tag ${tag}`,
);
if (options['dry-run']) {
  say('Nothing was changed: this was a dry run.');
} else {
  await writeFile(changelogPath, changelog);
  git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', tag, '--message', `${manifest.name} ${version}`);
  say(`Committed and tagged; \`git push --follow-tags\` publishes.`);
}

/** Holds the version against what changed in the declarations; the ledger's own check holds it against the content. */
function checkVersion(last: string): void {
  const diff = git('diff', '--unified=0', `v${last}`, '--', 'test/package/api');
  const lowest = bump(last, bumpOfDeclarations(diff));
  if (compareVersions(version, lowest) < 0)
    stop(`Public types changed since ${last}: the version is at least ${lowest}, and package.json says ${version}.`);
}

function git(...args: string[]): string {
  return output('git', args).trim();
}

function output(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}

/** What takes minutes shows what it does. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`\`${[command, ...args].join(' ')}\` failed.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function stop(reason: string): never {
  say(`${reason}\nNothing was changed.`);
  process.exit(1);
}
