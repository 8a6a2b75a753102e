import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createServer, build as viteBuild, type InlineConfig } from 'vite';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { datagouvFaq } from '../../src/vite/index.js';
import { project } from '../cli/run-cli.js';

const good = '---\ntitle: Accueil\nsummary: Résumé.\n---\n\n## Une {#une}\n\nTexte.\n';
const bad = good.replace('Texte.', 'Voir [ceci](nulle-part.md).');

let root: string;
beforeEach(async () => {
  root = await project({
    'package.json': '{ "name": "essai", "version": "1.0.0", "type": "module" }',
    'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
    'main.js': "import { getSection } from './src/faq/index.js';\nconsole.log(getSection('index#une').title);\n",
    'content/index.md': good,
  });
});

/** At a stretch: the server, in the same process, never finds half a file. */
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const config = (): InlineConfig => ({ root, configFile: false, logLevel: 'silent', plugins: [datagouvFaq()] });

describe('vite build', () => {
  test('compiles the content before the code that imports it, with types beside', async () => {
    await viteBuild({ ...config(), build: { write: false } });
    expect(await readFile(join(root, 'src/faq/index.d.ts'), 'utf8')).toContain("'index#une'");
  });

  test('compiles two contents, of a project that lies elsewhere, each into its folder', async () => {
    await mkdir(join(root, 'aide'));
    await write('aide/index.md', good.replace('Une {#une}', 'Deux {#deux}'));
    await write('main.js', "import './src/faq/index.js';\nimport './src/aide/index.js';\n");
    const plugins = [datagouvFaq(), datagouvFaq({ content: 'aide', out: 'src/aide' })];
    await viteBuild({ ...config(), plugins, root: relative('', root), build: { write: false } });
    expect(await readFile(join(root, 'src/faq/index.d.ts'), 'utf8')).toContain("'index#une'");
    expect(await readFile(join(root, 'src/aide/index.d.ts'), 'utf8')).toContain("'index#deux'");
    await write('aide/index.md', bad);
    await expect(viteBuild({ ...config(), plugins, build: { write: false } })).rejects.toThrow(/aide.index\.md:8/);
  });

  test('fails on content with errors, with file, line and remedy', async () => {
    write('content/index.md', bad);
    await expect(viteBuild({ ...config(), build: { write: false } })).rejects.toThrow(/index\.md:8:\d+.*nulle-part/s);
  });
});

test('the server shows an error in its overlay until it is mended, and updates what imports the answers', async () => {
  const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
  const sent = vi.spyOn(server.ws, 'send');
  const last = () => sent.mock.calls.at(-1)?.[0] as unknown as { type: string; err?: Record<string, unknown> };
  try {
    await server.pluginContainer.buildStart({});
    expect(await readFile(join(root, 'src/faq/index.js'), 'utf8')).toContain('page0');
    write('content/index.md', bad);
    await expect.poll(() => last()?.type).toBe('error');
    const { err } = last();
    expect(err).toMatchObject({ plugin: 'datagouv-faq', loc: { file: join(root, 'content/index.md'), line: 8 } });
    expect(err!.frame).toContain('nulle-part.md');
    write('content/index.md', good.replace('Texte', 'Autre texte'));
    await expect.poll(() => last()?.type).toBe('update');
    await expect.poll(() => readFile(join(root, 'src/faq/sections/index/une.js'), 'utf8')).toContain('Autre texte');
  } finally {
    await server.close();
  }
});

test('of two contents with errors, mending one shows the error of the other', async () => {
  await mkdir(join(root, 'aide'));
  write('content/index.md', bad);
  write('aide/index.md', bad);
  const plugins = [datagouvFaq(), datagouvFaq({ content: 'aide', out: 'src/aide' })];
  const server = await createServer({ ...config(), plugins, server: { middlewareMode: true, ws: false } });
  const sent = vi.spyOn(server.ws, 'send');
  const shown = () => {
    const last = sent.mock.calls.at(-1)?.[0] as unknown as { type: string; err?: { id: string } };
    return last.err ? relative(root, last.err.id) : last.type;
  };
  try {
    await server.pluginContainer.buildStart({});
    for (const [mended, next] of [
      ['aide/index.md', join('content', 'index.md')],
      ['content/index.md', 'update'],
    ] as const) {
      sent.mockClear();
      write(mended, good);
      await expect.poll(() => sent.mock.calls.length).toBeGreaterThan(0);
      expect(shown()).toBe(next);
    }
  } finally {
    await server.close();
  }
});
