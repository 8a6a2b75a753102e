/** Cuts a release: `npm run release -- --dry-run`; docs/releases.md says what is checked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { cutRelease, ReleaseRefused } from './cut-release.js';
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

try {
  const dryRun = options['dry-run'];
  const tag = await cutRelease({ folder: root, date: options.date, dryRun, verify, say });
  say(
    dryRun
      ? `Nothing was changed: this was a dry run. The workflow would publish ${tag} with provenance.`
      : `Committed and tagged ${tag}; \`git push --follow-tags\` publishes.`,
  );
} catch (error) {
  if (!(error instanceof ReleaseRefused)) throw error;
  say(`${error.message}\nNothing was released.`);
  process.exitCode = 1;
}

function verify(): void {
  run('npm', ['test', '--silent', '--', '--project', 'unit', '--project', 'package']);
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  const [{ filename, size, unpackedSize, entryCount }] = Object.values(JSON.parse(packed) as object) as [
    { filename: string; size: number; unpackedSize: number; entryCount: number },
  ];
  say(
    `${filename}: ${Math.round(size / 1000)} kB, ${Math.round(unpackedSize / 1000)} kB installed, ${entryCount} files`,
  );
}

/** What takes minutes shows what it does. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new ReleaseRefused(`\`${[command, ...args].join(' ')}\` failed.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
