import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../../scripts/content.js';

const run = promisify(execFile);

async function copy(): Promise<{
  folder: string;
  read: () => Promise<string[]>;
  recordContent: (...args: string[]) => Promise<string>;
}> {
  const temporary = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  const folder = join(temporary, 'content');
  const changelog = join(temporary, 'CHANGELOG.md');
  await cp(join(root, 'content'), folder, { recursive: true });
  await cp(join(root, 'CHANGELOG.md'), changelog);
  const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/record-content.ts')];
  return {
    folder,
    read: () => Promise.all([join(folder, 'history.json'), changelog].map((path) => readFile(path, 'utf8'))),
    recordContent: async (...args) => {
      const all = [...script, '--content', folder, '--changelog', changelog, ...args];
      const { stdout } = await run(process.execPath, all).catch((error: { stderr: string }) => {
        throw new Error(error.stderr);
      });
      return stdout;
    },
  };
}

const released = '2026-11-30';

/** An answer that the editorial rules let pass. */
const newQuestion = `
## Une nouvelle question\u202f? {#nouvelle-question}

Une réponse.

${'Chaque étape tient en une phrase. '.repeat(12).trim()}
`;

describe('npm run content:record', () => {
  it('changes nothing that is recorded already', async () => {
    const { read, recordContent } = await copy();
    const before = await read();
    expect(await recordContent('--date', released)).toContain('Nothing has changed');
    expect(await read()).toEqual(before);
  });

  it('asks for the date', async () => {
    const { recordContent } = await copy();
    await expect(recordContent()).rejects.toThrow('--date YYYY-MM-DD is required');
  });

  it('shows the difference, and with --dry-run writes nothing', async () => {
    const { folder, read, recordContent } = await copy();
    const page = join(folder, 'faq/producteur.md');
    await writeFile(page, (await readFile(page, 'utf8')) + newQuestion);
    const before = await read();
    expect(await recordContent('--date', released, '--dry-run')).toContain('+ producteur#nouvelle-question');
    expect(await read()).toEqual(before);
    await recordContent('--date', released);
    expect((await read())[0]).toContain('"producteur#nouvelle-question"');
  });

  it('writes nothing when something vanished without a fate', async () => {
    const { folder, read, recordContent } = await copy();
    const page = join(folder, 'faq/producteur.md');
    const text = (await readFile(page, 'utf8')) + newQuestion;
    await writeFile(page, text);
    await recordContent('--date', released);
    await writeFile(page, text.replace('{#nouvelle-question}', '{#question-neuve}'));
    const before = await read();
    await expect(recordContent('--date', released)).rejects.toThrow('history-vanished');
    expect(await read()).toEqual(before);
    await recordContent('--date', released, '--moved', 'producteur#nouvelle-question=producteur#question-neuve');
    expect((await read())[0]).toContain('"moved": "producteur#question-neuve"');
  });
});
