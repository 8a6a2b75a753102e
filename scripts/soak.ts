/**
 * `npm run soak -- --minutes 60`: `watch` beside random edits, renames, checkouts and full disks, in a folder of 300
 * pages. At 20 moments its output must equal that of a cold build; after each, `watch` is ended, every other time by a
 * kill, and started with another format and the cache that it left.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { outputFormats } from '../src/build/outputs/main-files.js';
import { readTree } from '../test/read-tree.js';
import { root } from './root.js';
import { createEditor } from './soak/editor.js';
import { fullDisk } from './soak/full-disk.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    pages: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    moments: { type: 'string', default: '20' },
  },
});
const moments = Number(values.moments);
const momentMs = (Number(values.minutes) * 60_000) / moments;
/** How long the last save may take to reach the output, on a machine that has other things to do. */
const patienceMs = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const content = join(folder, 'content');
const cli = join(root, 'dist/cli.js');
const given = ['content', '--rule', 'internal-link=warn', '--report', 'json'];
const editor = createEditor(content, Number(values.pages), Number(values.seed));
const disk = fullDisk(folder);
const totals = { edits: 0, fullDisks: 0, kills: 0, equal: 0, warnings: 0 };

for (let moment = 0; moment < moments; moment++) {
  const format = outputFormats[moment % outputFormats.length]!;
  const watch = startWatch(format);
  await edit(performance.now() + momentMs);
  const isEqual = await equals(format);
  totals.equal += Number(isEqual);
  await end(watch, moment % 2 === 1);
  console.log(`${moment + 1}/${moments} ${format} ${isEqual ? 'equal' : 'DIFFERENT'} ${JSON.stringify(totals)}`);
  if (!isEqual) process.exit(1);
}
rmSync(folder, { recursive: true, force: true });

function startWatch(format: string): ChildProcess {
  const args = [cli, 'watch', ...given, '--lang', 'en', '--cache', 'cache', '--format', format, '--out', format];
  const env = { ...process.env, NODE_OPTIONS: `--import=${disk.preload}` };
  const watch = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  watch.stderr.setEncoding('utf8').on('data', (text: string) => {
    totals.warnings += text.split('\n').length - 1;
    if (/^ {4}at /m.test(text)) throw new Error(`watch ended by itself: ${text}`);
  });
  return watch;
}

/** Edits until a time; now and then the disk is full for a while. */
async function edit(untilMs: number): Promise<void> {
  while (performance.now() < untilMs) {
    editor.edit();
    totals.edits++;
    await sleep(editor.random(400));
    if (editor.random(40) > 0) continue;
    disk.fill();
    totals.fullDisks++;
    for (let more = 0; more < 3; more++) {
      editor.edit();
      await sleep(200);
    }
    disk.free();
  }
  // The next save makes up for those that met a full disk.
  editor.mendAll();
}

async function equals(format: string): Promise<boolean> {
  rmSync(join(folder, 'cold'), { recursive: true, force: true });
  const args = [cli, 'build', ...given, '--format', format, '--out', 'cold'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const cold = tree(join(folder, 'cold'));
  for (const start = performance.now(); performance.now() - start < patienceMs; await sleep(250))
    if (isDeepStrictEqual(tree(join(folder, format)), cold)) return true;
  return false;
}

async function end(watch: ChildProcess, isKill: boolean): Promise<void> {
  if (watch.exitCode !== null) throw new Error(`watch has ended with code ${watch.exitCode}`);
  totals.kills += Number(isKill);
  watch.kill(isKill ? 'SIGKILL' : 'SIGINT');
  await once(watch, 'close');
}

/** What the files of a folder hold; nothing where it changes meanwhile. */
function tree(path: string): Readonly<Record<string, string>> | undefined {
  try {
    return readTree(path);
  } catch {
    return undefined;
  }
}
