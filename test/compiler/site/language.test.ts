import { describe, expect, test } from 'vitest';
import { compile, compilePage } from '../../../src/compiler/index.js';
import { seenByOthers, summarize } from '../../../src/compiler/site/site.js';

const page = (path: string, lang: string) => ({
  path,
  value: `---\ntitle: T\nsummary: S\nlang: ${lang}\n---\n\n## Q {#q}\n\nx\n`,
});

async function attribution(...files: { path: string; value: string }[]): Promise<string> {
  const { faq } = await compile(files, { rules: { '*': 'off' }, version: '1.0.0' });
  return faq!.attribution.text;
}

describe('the attribution', () => {
  test('is in the language of the home page', async () => {
    expect(await attribution(page('a.md', 'fr'), page('index.md', 'en'))).toBe(
      'Source: data.gouv.fr, frequently asked questions, version 1.0.0. Licence Ouverte 2.0.',
    );
    expect(await attribution(page('a.md', 'en'), page('index.md', 'fr'))).toBe(
      'Source\u00a0: data.gouv.fr, foire aux questions, version 1.0.0. Licence Ouverte 2.0.',
    );
  });

  test('is in that of the first page where there is no home page', async () => {
    expect(await attribution(page('b.md', 'fr'), page('a.md', 'en-GB'))).toMatch(/^Source: /);
  });
});

test('a page in another language is another page to the site, which speaks its language', async () => {
  const seen = async (lang: string) => seenByOthers(summarize(await compilePage(page('index.md', lang))));
  expect(await seen('en')).not.toEqual(await seen('fr'));
});
