import { assert, asyncProperty, constantFrom, dictionary, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bumpOf, diff, type Changes } from '../../src/changes/index.js';
import type { Ledger } from '../../src/compiler/ledger/read.js';
import type { Faq } from '../../src/data/model.js';
import { published, type Published } from '../../src/data/published.js';
import { runs } from '../runs.js';
import { sampleFaq, type SamplePages } from './sample.js';

const before: SamplePages = {
  a: '## Une question {#une}\n\nUne réponse assez longue pour être comparée.\n\n## Deux {#deux}\n\nVoir [ici](https://exemple.fr/x).',
};

async function changes(after: string, ledger?: Ledger): Promise<Changes> {
  return diff(await sampleFaq(before), await sampleFaq({ a: after }, ledger));
}

const none: Changes = { added: [], removed: [], moved: [], retitled: [], reworded: [], relinked: [], rearranged: [] };

describe('diff', () => {
  it('finds nothing between a FAQ and itself', async () => {
    const faq = await sampleFaq(before);
    expect(diff(faq, faq)).toEqual(none);
    expect(bumpOf(diff(faq, faq))).toBe('none');
  });

  it('tells a section that was added', async () => {
    const found = await changes(`${before.a}\n\n## Trois {#trois}\n\nTexte.`);
    expect(found).toEqual({ ...none, added: [{ key: 'a#trois', title: 'Trois' }] });
    expect(bumpOf(found)).toBe('minor');
  });

  it('tells a section that was removed, with the reason of the ledger', async () => {
    const ledger = { 'a#deux': entry({ removed: 'Le service a fermé.' }) };
    const found = await changes('## Une question {#une}\n\nUne réponse assez longue pour être comparée.', ledger);
    expect(found).toEqual({ ...none, removed: [{ key: 'a#deux', title: 'Deux', reason: 'Le service a fermé.' }] });
    expect(bumpOf(found)).toBe('major');
  });

  it('follows a section that moved, and compares its text', async () => {
    const ledger = { 'a#une': entry({ moved: 'a#nouvelle' }) };
    const found = await changes(before.a!.replace('#une', '#nouvelle').replace('assez', 'plutôt'), ledger);
    expect(found.moved).toEqual([{ key: 'a#une', title: 'Une question', to: ['a#nouvelle'] }]);
    expect(found.added).toEqual([]);
    expect(found.reworded).toEqual([
      expect.objectContaining({
        key: 'a#nouvelle',
        text: 'Une réponse [-assez-] {+plutôt+} longue pour être comparée.',
      }),
    ]);
    expect(bumpOf(found)).toBe('major');
  });

  it('recognises without a ledger what moved unchanged', async () => {
    const found = await changes(before.a!.replace('#une', '#nouvelle'));
    expect(found).toEqual({ ...none, moved: [{ key: 'a#une', title: 'Une question', to: ['a#nouvelle'] }] });
  });

  it('tells a split, and its new parts as added', async () => {
    const ledger = { 'a#une': entry({ split: ['a#b', 'a#c'] }) };
    const found = await changes('## B {#b}\n\nTexte.\n\n## C {#c}\n\nTexte.', ledger);
    expect(found.moved).toEqual([{ key: 'a#une', title: 'Une question', to: ['a#b', 'a#c'] }]);
    expect(found.added.map(({ key }) => key)).toEqual(['a#b', 'a#c']);
  });

  it('tells a new title', async () => {
    const found = await changes(before.a!.replace('Une question', 'Une bonne question'));
    expect(found).toEqual({
      ...none,
      retitled: [{ key: 'a#une', before: 'Une question', after: 'Une bonne question' }],
    });
    expect(bumpOf(found)).toBe('patch');
  });

  it('measures new words and shows them in their context', async () => {
    const found = await changes(before.a!.replace('assez longue', 'courte'));
    expect(found.reworded).toEqual([
      {
        key: 'a#une',
        title: 'Une question',
        ratio: 3 / 13,
        text: 'Une réponse [-assez longue-] {+courte+} pour être comparée.',
      },
    ]);
  });

  it('tells markup from words', async () => {
    const found = await changes(before.a!.replace('assez', '**assez**'));
    expect(found.reworded).toEqual([{ key: 'a#une', title: 'Une question', ratio: 0, text: '' }]);
  });

  it('tells links that came and went', async () => {
    const found = await changes(before.a!.replace('exemple.fr/x', 'exemple.fr/y'));
    expect(found.relinked).toEqual([
      { key: 'a#deux', title: 'Deux', added: ['https://exemple.fr/y'], removed: ['https://exemple.fr/x'] },
    ]);
  });

  it('tells another order', async () => {
    const [one, two] = before.a!.split(/\n\n(?=## )/);
    const found = await changes(`${two}\n\n${one}`);
    expect(found).toEqual({
      ...none,
      rearranged: [{ page: 'a', before: ['2:une', '2:deux'], after: ['2:deux', '2:une'] }],
    });
  });

  it('compares very long texts that have nothing in common', async () => {
    const words = (word: string) => Array.from({ length: 8000 }, (_, index) => `${word}${index}`).join(' ');
    const [from, to] = [
      await sampleFaq({ a: `## T {#t}\n\n${words('a')}` }),
      await sampleFaq({ a: `## T {#t}\n\n${words('b')}` }),
    ];
    expect(diff(from, to).reworded[0]!.ratio).toBe(1);
  });

  it('explains every difference of any two FAQs', async () => {
    const title = constantFrom('Un', 'Deux', '*Trois*');
    const text = constantFrom('Bonjour.', 'Bonjour **à** tous.', '[Lien](https://exemple.fr/)', 'Bonjour à tous.');
    const section = record({ id: constantFrom('r', 's', 't', 'u'), depth: constantFrom(2, 3), title, text });
    const body = uniqueArray(section, { selector: ({ id }) => id, maxLength: 4 }).map((all) =>
      all.map(({ id, depth, title, text }) => `${'#'.repeat(depth)} ${title} {#${id}}\n\n${text}`).join('\n\n'),
    );
    const pages = dictionary(constantFrom('a', 'b'), body, { minKeys: 1 });
    await assert(
      asyncProperty(pages, pages, async (from, to) => {
        const [a, b] = [await sampleFaq(from), await sampleFaq(to)];
        expect(diff(a, a)).toEqual(none);
        expect(unexplained(a, b, diff(a, b))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

/** Differences of `a` and `b` that the listed changes do not tell. */
function unexplained(a: Faq, b: Faq, changes: Changes): string[] {
  const [from, to] = [published(a), published(b)];
  const origins = changes.moved.flatMap(({ key, to: targets }) => targets.map((target) => [target, key] as const));
  const origin = new Map(origins);
  const gone = new Set([...changes.removed, ...changes.moved].map(({ key }) => key));
  const kept = [...from.keys()].filter((key) => !gone.has(key));
  const keys = new Set([...kept, ...changes.added.map(({ key }) => key), ...origin.keys()]);
  const found = [...to.keys()].filter((key) => !keys.has(key)).concat([...keys].filter((key) => !to.has(key)));
  const tells = (list: readonly { key: string }[], key: string) => list.some((change) => change.key === key);
  for (const [key, item] of to) {
    const old = from.get(key) ?? from.get(origin.get(key) ?? '');
    if (!old) continue;
    if (titleOf(item) !== titleOf(old) && !tells(changes.retitled, key)) found.push(`title of ${key}`);
    if (item.html !== old.html && !tells(changes.reworded, key)) found.push(`body of ${key}`);
    if (urlsOf(item) !== urlsOf(old) && !tells(changes.relinked, key)) found.push(`links of ${key}`);
  }
  const rearranged = changes.rearranged.map(({ page }) => page);
  const both = b.pages.filter(({ id }) => !rearranged.includes(id) && from.has(id));
  return [
    ...found,
    ...both.filter(({ id }) => orderOf(from, to, id) !== orderOf(to, from, id)).map(({ id }) => `order of ${id}`),
  ];
}

function titleOf({ title, section }: Published): string {
  return section?.titleHtml ?? title;
}

function urlsOf({ links }: Published): string {
  return [...new Set(links.map(({ url }) => url))].sort().join();
}

function orderOf(own: ReadonlyMap<string, Published>, other: ReadonlyMap<string, Published>, page: string): string {
  const sections = [...own.values()].filter(({ key }) => key.startsWith(`${page}#`) && other.has(key));
  return sections.map(({ key, section }) => `${section!.depth}:${key}`).join();
}

function entry(fate: NonNullable<Ledger[string]['fate']>): Ledger[string] {
  const edition = { date: '2026-12-01', version: '2.0.0' };
  return { title: 'Ancienne', first: edition, changed: edition, fate };
}
