import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { faqLoader } from '../../src/astro/index.js';
import type { LoaderContext } from '../../src/astro/astro.js';
import { project } from '../cli/run-cli.js';

const good = '---\ntitle: Accueil\nsummary: Résumé.\n---\n\n## Une {#une}\n\nTexte.\n\n### Deux {#deux}\n\nSuite.\n';

let root: string;
beforeEach(async () => {
  root = await project({ 'package.json': '{ "name": "essai", "version": "1.0.0" }', 'content/index.md': good });
});

function collection() {
  const entries = new Map<string, { data: { title: string }; rendered?: { html: string } }>();
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  const context: LoaderContext = {
    store: { clear: () => entries.clear(), set: (entry) => (entries.set(entry.id, entry), true) },
    logger: { info: tell, warn: tell, error: tell },
    parseData: async ({ data }) => data,
    config: { root: pathToFileURL(`${root}/`) },
  };
  return { entries, told, context };
}

test('gives an entry per section, with its rendered body', async () => {
  const { entries, context } = collection();
  await faqLoader().load(context);
  expect([...entries.keys()]).toEqual(['index/une', 'index/deux']);
  expect(entries.get('index/une')).toMatchObject({
    data: { key: 'index#une', title: 'Une', excerpt: 'Texte.' },
    rendered: { html: expect.stringContaining('<p>Texte.</p>\n<h3 id="deux">Deux</h3>') },
  });
});

test('fails a build on content with errors, with file and line', async () => {
  await writeFile(join(root, 'content/index.md'), good.replace('Texte', '[x](y.md)'));
  await expect(faqLoader().load(collection().context)).rejects.toThrow(/index\.md:8/);
});
