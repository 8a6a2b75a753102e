import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';
import { bundle, ended } from './bundle-cli.js';
import { versions } from './commands/two-versions.js';
import { pageOf, pages, tree } from './kills.js';
import { inMemory, writeTree } from './run-cli.js';

const loop = await bundle('test/cli/repeat-command.ts');

/** Files that no command wrote, under names that resemble those of what it puts beside its output. */
const foreign = {
  'notes.txt': 'mine', '.faq.next/faq.json': '{}', '.faq.old': 'mine', '.faq.next-1': 'mine', 'docs/.index.md.next': 'mine',
  'docs/notes.txt': 'mine', 'issue/list.csv': 'mine', 'issue/.issue.html.old': 'mine', 'cache/mine.txt': 'mine',
}; // prettier-ignore

async function prepare(): Promise<string> {
  const folder = await versions(inMemory);
  await writeTree(folder, {
    ...foreign,
    ...Object.fromEntries(pages.map((name) => [`docs/${name}`, pageOf(name, 0)])),
  });
  for (const name of ['', 'docs', 'issue', 'cache']) chmodSync(join(folder, name), 0o777);
  return folder;
}

/** Kills a process so many milliseconds after it has done its work once; returns what it said of the last kill. */
async function killAfter(folder: string, command: string, delayMs: number): Promise<string> {
  const child = loop.start([command, folder], folder);
  const end = ended(child);
  const said: string[] = [];
  for await (const line of createInterface(child.stdout!)) if (said.push(line) > 1 || line !== 'whole') break;
  await sleep(delayMs);
  child.kill('SIGKILL');
  await end;
  return said[0] ?? (await end).stderr;
}

describe.each(['build', 'watch', 'newsletter', 'fix'])('kills of %s', (command) => {
  test('leave nothing torn, and every foreign byte', async () => {
    const folder = await prepare();
    for (let kill = 0, count = runs(25); kill < count; kill++) {
      // Spread evenly, and the same in every run.
      expect(await killAfter(folder, command, ((kill * 0.618_034) % 1) * 150)).toBe('whole');
      expect(tree(folder)).toMatchObject(foreign);
    }
    expect(await killAfter(folder, command, 0)).toBe('whole');
    expect(readdirSync(folder)).not.toContain(expect.stringMatching(/\.old-/));
  });
});
