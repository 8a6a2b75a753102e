import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, runCli } from '../../cli/run-cli.js';

const page = (body: string) => `---\ntitle: Fees\nsummary: Costs.\n---\n\n## Fees {#fees}\n\n${body}\n`;
const files = {
  'package.json': '{}',
  'content/index.md': page('![Plan](img/plan.png) and [the form](form.pdf).'),
  'content/img/plan.png': 'plan 1',
  'content/form.pdf': 'form 1',
  'content/unused.png': 'unused',
};
const build = (folder: string, ...args: string[]) =>
  runCli(['build', '--lang', 'en', '--format', 'json', ...args], folder);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('the files that pages name', () => {
  it('are told of in one line when nobody asks for them to be copied', async () => {
    const folder = await project(files);
    const { stderr } = await build(folder);
    expect(stderr).toContain('2 files that pages name are not copied');
    expect((await build(folder)).stderr).not.toContain('not copied');
  });

  it('are copied to their paths beside what others put there, follow their source and go when nobody names them', async () => {
    const folder = await project({
      ...files,
      'public/robots.txt': 'mine',
      'faq.config.json': '{ "assets": "public" }',
    });
    expect((await build(folder)).code).toBe(0);
    expect([read(folder, 'public/img/plan.png'), read(folder, 'public/form.pdf')]).toEqual(['plan 1', 'form 1']);
    expect(existsSync(join(folder, 'public/unused.png'))).toBe(false);
    expect((await build(folder)).stderr).toContain('nothing to change');

    writeFileSync(join(folder, 'content/img/plan.png'), 'plan 2');
    expect((await build(folder)).stderr).not.toContain('nothing to change');
    expect(read(folder, 'public/img/plan.png')).toBe('plan 2');

    writeFileSync(join(folder, 'content/index.md'), page('![Plan](img/plan.png)'));
    await build(folder);
    expect(existsSync(join(folder, 'public/form.pdf'))).toBe(false);
    expect(read(folder, 'public/robots.txt')).toBe('mine');
  });

  it('replace nothing of somebody else’s, and remove nothing that was changed since', async () => {
    const folder = await project({ ...files, 'public/img/plan.png': 'mine' });
    const refused = await build(folder, '--assets', 'public');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('"img/plan.png"') as string });
    expect(read(folder, 'public/img/plan.png')).toBe('mine');
    expect(existsSync(join(folder, 'public/form.pdf'))).toBe(false);

    writeFileSync(join(folder, 'public/img/plan.png'), 'plan 1');
    expect((await build(folder, '--assets', 'public')).code).toBe(0);
    writeFileSync(join(folder, 'public/form.pdf'), 'mine');
    writeFileSync(join(folder, 'content/index.md'), page('Nothing.'));
    expect((await build(folder, '--assets', 'public')).code).toBe(0);
    expect([read(folder, 'public/img/plan.png'), read(folder, 'public/form.pdf')]).toEqual(['plan 1', 'mine']);
  });

  it('are not read through links, nor written through them', async () => {
    const folder = await project({ ...files, 'secret.txt': 'secret', 'elsewhere/x': 'x' });
    rmSync(join(folder, 'content/form.pdf'));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'content/form.pdf'));
    const { code, stderr } = await build(folder, '--assets', 'public');
    expect([code, stderr]).toEqual([1, expect.stringContaining('file-outside')]);
    expect(existsSync(join(folder, 'public/form.pdf'))).toBe(false);

    rmSync(join(folder, 'content/form.pdf'));
    writeFileSync(join(folder, 'content/form.pdf'), 'form 1');
    mkdirSync(join(folder, 'public'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'public/img'));
    expect((await build(folder, '--assets', 'public')).code).toBe(2);
    expect(existsSync(join(folder, 'elsewhere/plan.png'))).toBe(false);
  });

  it.each(['content', 'content/img', 'faq', 'faq/img'])(
    'are not copied into the content or the output: %s',
    async (assets) => {
      expect((await build(await project(files), '--assets', assets)).code).toBe(2);
    },
  );

  it('are those of published pages: not those of drafts', async () => {
    const draft = page('![Plan](img/plan.png)').replace('title:', 'draft: true\ntitle:');
    const folder = await project({ ...files, 'content/index.md': page('Text.'), 'content/draft.md': draft });
    expect((await build(folder, '--assets', 'public')).code).toBe(0);
    expect(existsSync(join(folder, 'public'))).toBe(false);
  });
});
