import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';
import { bundle, ended } from './bundle-cli.js';
import { versions } from './commands/two-versions.js';
import { pageOf, pages } from './kills.js';
import { readTree } from '../read-tree.js';
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

/** A process that answers each line it is sent with a line; one that ends before says why. */
function talk(role: 'check' | 'repeat', command: string, folder: string) {
  const child = loop.start([role, command, folder], folder);
  const end = ended(child);
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  return {
    async ask(): Promise<string> {
      child.stdin!.write('\n');
      return this.hear();
    },
    async hear(): Promise<string> {
      const { value, done } = await lines.next();
      return done ? (await end).stderr : value;
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await end;
    },
  };
}

describe.each(['build', 'watch', 'newsletter', 'fix'])('kills of %s', (command) => {
  test('leave nothing torn, and every foreign byte', async () => {
    const folder = await prepare();
    const checker = talk('check', command, folder);
    let next = talk('repeat', command, folder);
    for (let kill = 0, count = runs(12); kill < count; kill++) {
      expect(await next.ask()).toBe('done');
      const start = performance.now();
      expect(await next.hear()).toBe('done');
      // Spread evenly over a round, however long it takes on this machine.
      await sleep(((kill * 0.618_034) % 1) * (performance.now() - start));
      await next.kill();
      next = talk('repeat', command, folder);
      expect(await checker.ask()).toBe('whole');
      expect(readTree(folder)).toMatchObject(foreign);
    }
    await Promise.all([checker.kill(), next.kill()]);
    expect(readdirSync(folder)).not.toContain(expect.stringMatching(/\.old-/));
  });
});
