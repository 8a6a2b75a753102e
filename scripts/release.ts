/** Cuts a release: `npm run release -- --dry-run`; docs/releases.md says what is checked. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { cutRelease, ReleaseRefused } from './cut-release.js';
import { pack } from './pack.js';
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

async function verify(): Promise<void> {
  const test = ['test', '--silent', '--', '--project', 'unit', '--project', 'package'];
  // It takes minutes, so it shows what it does.
  const { status } = spawnSync('npm', test, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new ReleaseRefused(`\`npm ${test.join(' ')}\` failed.`);
  const { filename, size, unpackedSize, entryCount } = await pack();
  const [kB, installedKb] = [size, unpackedSize].map((bytes) => Math.round(bytes / 1000));
  say(`${filename}: ${kB} kB, ${installedKb} kB installed, ${entryCount} files`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
