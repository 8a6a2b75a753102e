import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translationStatus } from '../../src/editions/index.js';
import { compileEditions } from '../sample.js';

const file = join(import.meta.dirname, '../../docs/translations.md');
const place = /(?<=<!-- status -->\n)[^]*(?=<!-- \/status -->)/;

/** The table of the page; `UPDATE=1` writes it. */
test('the page on translations tells how far each has come', async () => {
  const { faq, editions } = await compileEditions();
  const rows = translationStatus(faq, Object.values(editions)).map(({ lang, total, translated, stale, missing }) => {
    const since = stale[0]?.since === undefined ? '' : `, since ${stale[0].since}`;
    return `| ${lang} | ${translated} of ${total} | ${stale.length}${since} | ${missing.length} |\n`;
  });
  const table = `\n| Language | Translated | Stale | Missing |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
  const page = readFileSync(file, 'utf8');
  if (process.env.UPDATE) writeFileSync(file, page.replace(place, table));
  expect(place.exec(readFileSync(file, 'utf8'))?.[0]).toBe(table);
});
