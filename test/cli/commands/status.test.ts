import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TranslationStatus } from '../../../src/editions/index.js';
import { project, runCli, twoPages } from '../run-cli.js';

const page = (lang: string, ...sections: string[]) =>
  `---\nsummary: S\nlang: ${lang}\n---\n\n${sections.join('\n\n')}\n`;
const files = {
  'docs/index.md': page('fr', '## Un {#un}\n\nTexte.', '## Deux {#deux}\n\nTexte.'),
  'docs/en/index.md': page('en', '## One {#un}\n\nText.'),
};

test('status tells what is translated, stale since when, and missing', async () => {
  const folder = await project(files);
  await runCli(['record', 'docs', '--date', '2026-11-01'], folder);
  writeFileSync(join(folder, 'docs/index.md'), files['docs/index.md'].replace('Texte.', 'Un autre texte.'));
  await runCli(['record', 'docs', '--date', '2026-11-24'], folder);
  const { code, stdout } = await runCli(['status', 'docs', '--lang', 'en'], folder);
  expect([code, stdout]).toEqual([
    0,
    'en: 2 of 3 translated, 1 stale\n  stale since 2026-11-24  index#un  Un\n  missing  index#deux  Deux\n',
  ]);
  const json = JSON.parse((await runCli(['status', 'docs', '--report', 'json'], folder)).stdout) as TranslationStatus[];
  expect(json).toMatchObject([{ lang: 'en', stale: [{ key: 'index#un' }], missing: [{ key: 'index#deux' }] }]);
});

test('status of a folder in one language says how to begin', async () => {
  const { code, stderr } = await runCli(['status', 'docs', '--lang', 'en'], await project(twoPages));
  expect([code, stderr]).toEqual([0, expect.stringContaining('lang: en')]);
});

test('status of a folder with errors shows them', async () => {
  const folder = await project({ ...files, 'docs/en/index.md': page('en', '## Three {#trois}\n\nText.') });
  const { code, stderr } = await runCli(['status', 'docs', '--lang', 'en'], folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('translation-original')]);
});
