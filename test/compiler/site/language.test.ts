import { describe, expect, test } from 'vitest';
import { compile, compilePage } from '../../../src/compiler/index.js';
import { seenByOthers, summarize } from '../../../src/compiler/site/page-summary.js';

const page = (path: string, lang: string) => ({
  path,
  value: `---\ntitle: T\nsummary: S\nlang: ${lang}\n---\n\n## Q {#q}\n\nx\n`,
});

async function attribution(...files: { path: string; value: string }[]): Promise<string> {
  const { faq } = await compile(files, { ...options, attribution: { source: 'data.gouv.fr', url: '' }, license });
  return faq!.attribution!.text;
}

const options = { rules: { '*': 'off' }, version: '1.0.0' } as const;
const license = { name: 'Licence Ouverte 2.0', spdx: 'etalab-2.0', url: '' };

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

describe('a licence and an attribution that nobody chose', () => {
  test('are absent', async () => {
    const { faq } = await compile([page('index.md', 'en')], { ...options, title: 'Town library' });
    expect(faq).toMatchObject({ title: 'Town library', version: '1.0.0' });
    expect(faq).not.toHaveProperty('license');
    expect(faq).not.toHaveProperty('attribution');
  });

  test('are not added to an attribution without a licence', async () => {
    const { faq } = await compile([page('index.md', 'es')], {
      ...options,
      attribution: { source: 'Biblioteca', url: '' },
    });
    expect(faq!.attribution!.text).toBe('Fuente: Biblioteca, preguntas frecuentes, versión 1.0.0.');
  });

  test('a licence asks to name the content by its title', async () => {
    const { faq } = await compile([page('index.md', 'en')], { ...options, title: 'Town library', license });
    expect(faq!.attribution!.text).toBe(
      'Source: Town library, frequently asked questions, version 1.0.0. Licence Ouverte 2.0.',
    );
  });
});

test('a page in another language is another page to the site, which speaks its language', async () => {
  const seen = async (lang: string) => seenByOthers(summarize(await compilePage(page('index.md', lang))));
  expect(await seen('en')).not.toEqual(await seen('fr'));
});
