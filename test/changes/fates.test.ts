import { describe, expect, test } from 'vitest';
import { changesSince, createResolve, diff, toRedirects } from '../../src/changes/index.js';
import { finalKeys } from '../../src/data/fate.js';
import type { Fate, HistoryEntry } from '../../src/data/model.js';
import { sampleFaq } from './sample.js';

const pages = { index: '## Accueil {#a}\n\nTexte.', citoyen: '## Une {#une}\n\nTexte.\n\n## Deux {#deux}\n\nTexte.' };
const edition = { date: '2026-01-01', version: '1.0.0' };
const entry = (fate?: Fate): HistoryEntry => ({ title: 'T', first: edition, changed: edition, ...(fate && { fate }) });

/** Former keys, whose entries no compiler has checked. */
const fates: Readonly<Record<string, Fate>> = {
  'citoyen#chain': { moved: 'citoyen#link' },
  'citoyen#link': { moved: 'citoyen#une' },
  'citoyen#parts': { split: ['citoyen#link', 'citoyen#deux', 'citoyen#link'] },
  'citoyen#halves': { split: ['citoyen#ended', 'citoyen#deux'] },
  'citoyen#ended': { moved: 'citoyen#gone' },
  'citoyen#gone': { removed: 'Parce que.' },
  'citoyen#itself': { moved: 'citoyen#itself' },
  'citoyen#round': { moved: 'citoyen#about' },
  'citoyen#about': { split: ['citoyen#round', 'citoyen#itself'] },
  'citoyen#nowhere': { moved: 'constructor' },
};
const history = Object.fromEntries(Object.entries(fates).map(([key, fate]) => [key, entry(fate)]));
const load = async () => ({ ...(await sampleFaq(pages)), history: { ...history, 'citoyen#une': entry() } });

describe('former keys', () => {
  test.each([
    ['citoyen#chain', 'moved'],
    ['citoyen#parts', 'split'],
    ['citoyen#halves', 'moved'],
    ['citoyen#gone', 'removed'],
    ['citoyen#ended', 'unknown'],
    ['citoyen#itself', 'unknown'],
    ['citoyen#round', 'unknown'],
    ['citoyen#nowhere', 'unknown'],
  ])('%s is %s, where every move is followed to its end', async (key, status) => {
    expect(createResolve(await load())(key).status).toBe(status);
  });

  test('lead to what is published, never to themselves nor away from it', async () => {
    expect(toRedirects(await load())).toEqual({
      'faq/citoyen#chain': 'faq/citoyen#une',
      'faq/citoyen#link': 'faq/citoyen#une',
      'faq/citoyen#parts': 'faq/citoyen#une',
      'faq/citoyen#halves': 'faq/citoyen#deux',
    });
  });

  test('are told of only where they lead somewhere', async () => {
    const { moved } = changesSince(await load(), '2026-01-01');
    expect(moved.map(({ key }) => key).sort()).toEqual(
      ['chain', 'halves', 'link', 'parts'].map((id) => `citoyen#${id}`),
    );
    expect(new Set(moved.flatMap(({ to }) => to))).toEqual(new Set(['citoyen#une', 'citoyen#deux']));
  });

  test('lead nowhere while they are published, whatever the ledger says', async () => {
    const faq = { ...(await load()), history: { 'citoyen#une': entry({ moved: 'citoyen#deux' }) } };
    expect([createResolve(faq)('citoyen#une').status, toRedirects(faq)]).toEqual(['current', {}]);
  });

  test('move in a comparison, however many steps it took', async () => {
    const before = await sampleFaq({ ...pages, citoyen: '## Chaîne {#chain}\n\nTexte.' });
    expect(diff(before, await load()).moved).toEqual([{ key: 'citoyen#chain', title: 'Chaîne', to: ['citoyen#une'] }]);
  });

  test('are followed through thousands of moves and splits', () => {
    const size = 5000;
    const long = Array.from({ length: size }, (_, index): [string, HistoryEntry] => {
      return [`p#${index}`, entry({ split: [`p#${index + 1}`, `p#${index + 2}`] })];
    });
    expect(finalKeys('p#0', Object.fromEntries(long))).toEqual([`p#${size}`, `p#${size + 1}`]);
  });
});
