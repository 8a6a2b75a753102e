/** One large content whose pages four jobs compile into caches of their own, from which a last job builds. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writePages } from './write-pages.js';

const parts = [1, 2, 3, 4];
rmSync('work', { recursive: true, force: true });
writePages('work/content', 'ensemble', 2400);
/** CPU time in seconds, on one thread, of what a machine of the matrix does. */
const faq = (...args) => {
  const cli = join(import.meta.dirname, 'node_modules/datagouv-faq/dist/cli.js');
  const script = `process.on('exit', () => console.log(JSON.stringify(process.cpuUsage())));
    await import(${JSON.stringify(pathToFileURL(cli).href)});`;
  const options = { cwd: 'work', encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script, cli, ...args], options);
  const { user, system } = JSON.parse(said.trim().split('\n').at(-1));
  return (user + system) / 1e6;
};

const alone = faq('build', 'content', '--out', 'alone', '--format', 'json', '--jobs', '1', '--cache', 'alone-cache');
const jobs = parts.map((part) =>
  faq('check', 'content', '--cache', `cache-${part}`, '--shard', `${part}/${parts.length}`, '--jobs', '1'),
);
for (const part of parts) cpSync(`work/cache-${part}`, 'work/cache', { recursive: true });
const last = faq('build', 'content', '--out', 'together', '--format', 'json', '--jobs', '1', '--cache', 'cache');

const files = readdirSync('work/alone').sort();
assert.deepEqual(readdirSync('work/together').sort(), files);
for (const file of files)
  assert.ok(readFileSync(`work/together/${file}`).equals(readFileSync(`work/alone/${file}`)), `${file} is the same`);

const seconds = (value) => `${value.toFixed(1)} s`;
console.log(
  `2,400 pages, CPU: alone ${seconds(alone)}; in four jobs ${jobs.map(seconds).join(', ')}, and the last ${seconds(last)}.`,
);
