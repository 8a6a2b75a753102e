import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.js';
import { defaultSeverities, documentationUrl } from '../../src/compiler/index.js';

const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const editorial = Object.entries(defaultSeverities).flatMap(([rule, severity]) => (severity === 'off' ? [rule] : []));

it.each(editorial)('the editors’ guide explains %s with a bad and a good example', (rule) => {
  const [, text = ''] = guide.split(`\n### ${rule}\n`);
  const [section = ''] = text.split('\n### ');
  expect(section).toContain('À éviter');
  expect(section).toContain('À suivre');
});

it('is where diagnostics lead', () => {
  expect(documentationUrl).toMatch(/\/content\/README\.md$/);
});
