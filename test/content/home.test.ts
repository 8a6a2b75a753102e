import { beforeAll, expect, it } from 'vitest';
import type { Page } from '../../src/data/model.js';
import { compileContent } from '../sample.js';
import { answerText } from './answer-text.js';

let home: Page;
beforeAll(async () => {
  const faq = await compileContent();
  home = faq.pages.find(({ id }) => id === 'index')!;
});

const textOf = (id: string): string => answerText(home.sections.find((section) => section.id === id)!.html);

it('greets with a banner of at most 30 words', () => {
  expect(textOf('bandeau').split(' ').length).toBeLessThanOrEqual(30);
});

it('says what is, not what a page said', () => {
  for (const { id } of home.sections) expect(textOf(id)).not.toMatch(/2023|autrefois|hier comme|cette page/i);
});

it('keeps every link of the page it started from, in its section', () => {
  const links = home.sections.map(({ id, links: all }) => [id, all.map(({ url }) => url)] as const);
  const kept: Readonly<Record<string, readonly string[]>> = {
    bandeau: ['https://guides.data.gouv.fr/'],
    'a-propos': ['https://www.data.gouv.fr'],
    'decouvrir-l-open-data': ['https://www.data.gouv.fr', 'https://www.data.gouv.fr'],
    communaute: [
      'https://www.etalab.gouv.fr',
      'https://twitter.com/datagouvfr',
      'https://twitter.com/etalab',
      'https://support.data.gouv.fr/',
    ],
  };
  expect(links.map(([id]) => id)).toEqual(Object.keys(kept));
  for (const [id, urls] of links) expect(urls.filter((url) => kept[id]!.includes(url))).toEqual(kept[id]);
});
