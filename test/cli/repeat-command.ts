/**
 * As `repeat`, the first argument: runs `build`, `watch`, `newsletter` or `fix`, the second, in a folder, the third, again
 * and again, each time with another content, until it is killed; each round is said when it is done. As `check`: holds
 * what a kill left against what the command makes of it, and says what it found. Both wait for a line of their input: a
 * process that is to be killed is ready by then, and one process checks after every kill.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { run } from '../../src/cli/run.js';
import { pageOf, pages } from './kills.js';
import { readTree } from '../read-tree.js';

const [role = '', command = '', cwd = ''] = process.argv.slice(2);
const at = (path: string) => join(cwd, path);

const say = (text: string) => process.stdout.write(`${text}\n`);
const streams = {
  stdout: { write: () => true },
  stderr: { write: (text: string) => (text.endsWith(' ms)\n') ? say('done') : true) },
};
const faq = (...args: readonly string[]) => run(args, { cwd, env: {}, ...streams });

const rounds: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
  build: (round) => faq('build', 'docs', ...(round % 2 === 0 ? ['--cache', 'cache'] : [])),
  watch: () => sleep(30),
  newsletter: (round) => faq('newsletter', 'new.json', '--since', '0.1.0', '--out', 'issue', '--title', `n${round}`),
  fix: () => faq('fix', 'docs'),
};

/** What is wrong with the state that a kill left; empty when all is whole. */
async function findTorn(): Promise<string> {
  const torn = pages.filter((page) => !isWhole(page, readFileSync(at(`docs/${page}`), 'utf8')));
  if (torn.length > 0) return torn.join();
  if (command === 'newsletter') return findTornIssue();
  if (command === 'fix') {
    if ((await faq('fix', 'docs')) !== 0) return 'fix failed';
    return pages.filter((page) => readFileSync(at(`docs/${page}`), 'utf8').includes('â')).join();
  }
  if ((await faq('build', 'docs', '--cache', 'cache')) !== 0) return 'build failed';
  rmSync(at('cold'), { recursive: true, force: true });
  await faq('build', 'docs', '--out', 'cold');
  return isDeepStrictEqual(readTree(at('faq')), readTree(at('cold'))) ? '' : 'not as a cold build';
}

async function findTornIssue(): Promise<string> {
  const ends = { 'issue.html': '</html>', 'issue.txt': 'unsubscribe', 'issue.eml': '' };
  for (const [name, end] of Object.entries(ends))
    if (
      existsSync(at(`issue/${name}`)) &&
      !readFileSync(at(`issue/${name}`), 'utf8')
        .trimEnd()
        .endsWith(end)
    )
      return name;
  if ((await rounds.newsletter!(0)) !== 0) return 'newsletter failed';
  return readdirSync(at('issue')).some((name) => name.includes('.next-')) ? 'something is left beside an issue' : '';
}

/** Whether a page is whole: spoilt or mended, of one round. */
function isWhole(page: string, text: string): boolean {
  const round = Number(/\n(\d+) /.exec(text)?.[1]);
  return text === pageOf(page, round) || text === pageOf(page, round, true);
}

async function repeat(): Promise<never> {
  if (command === 'watch') void faq('watch', 'docs', '--cache', 'cache', '--lang', 'en');
  for (let round = 1; ; round++) {
    for (const page of pages) {
      // By a rename, as editors save.
      writeFileSync(at('saved.md'), pageOf(page, round, command === 'fix'));
      renameSync(at('saved.md'), at(`docs/${page}`));
    }
    await rounds[command]!(round);
    if (command !== 'watch') say('done');
  }
}

for await (const _ of createInterface(process.stdin)) {
  if (role === 'repeat') await repeat();
  say((await findTorn()) || 'whole');
}
