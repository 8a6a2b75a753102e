import { describe, expect, it } from 'vitest';
import { compile, type SourceFile } from '../../../src/compiler/index.js';
import { record } from '../../../src/compiler/ledger/record.js';
import { published } from '../../../src/data/published.js';
import type { Ledger } from '../../../src/compiler/ledger/read.js';
import {
  keysOf,
  recordTranslations,
  type RecordTranslationsOptions,
} from '../../../src/compiler/ledger/record-editions.js';
import { asked, english, french } from '../site/translated-site.js';

const files = [french(asked('a'), asked('b')), english(asked('a'), asked('b'))];
const changed = [french(asked('a', 'Un autre texte.'), asked('b', 'Et un autre.')), files[1]!];

async function recordAll(
  sources: readonly SourceFile[],
  ledgers: Readonly<Record<string, Ledger>> = {},
  options: Partial<RecordTranslationsOptions> = {},
) {
  const { faq, editions } = await compile(sources, { rules: { '*': 'off' } });
  const later = { date: '2026-12-01', version: '1.1.0', ...options };
  const original = record(ledgers[''] ?? {}, published(faq!), { ...later, ...keysOf(later, '', ['en']) }).ledger;
  const { en } = recordTranslations({ faq: faq!, editions: editions! }, original, ledgers, later);
  const entries = en!.entries.map(({ key, kind }) => `${kind} ${key}`);
  return { ledgers: { '': original, en: en!.ledger }, entries };
}

/** Keys whose translation was made from the original of today. */
async function upToDate(sources: readonly SourceFile[], { en }: Readonly<Record<string, Ledger>>): Promise<string[]> {
  const { faq } = await compile(sources, { rules: { '*': 'off' } });
  const sections = faq!.pages.flatMap((page) => page.sections);
  return sections.filter(({ key, source }) => en![key]!.original!.hash === source.hash).map(({ id }) => id);
}

describe('recordTranslations', () => {
  it('records each language in its ledger, and again nothing', async () => {
    const first = await recordAll(files);
    expect(first.entries).toEqual(['added producteur', 'added producteur#a', 'added producteur#b']);
    expect(Object.keys(first.ledgers)).toEqual(['', 'en']);
    expect(first.ledgers['']!['producteur#a']).not.toHaveProperty('original');
    const again = await recordAll(files, first.ledgers);
    expect(again.entries).toEqual([]);
    expect(again.ledgers).toEqual(first.ledgers);
  });

  it.each<[string, Partial<RecordTranslationsOptions>, string[], string[]]>([
    ['nothing', {}, [], []],
    ['one translation', { checked: ['en:producteur#a'] }, ['a'], ['checked producteur#a']],
    ['all of a language', { checked: ['en'] }, ['a', 'b'], ['checked producteur#a', 'checked producteur#b']],
    ['a minor change of an original', { minor: ['producteur#b'] }, ['b'], ['checked producteur#b']],
  ])('marks as checked %s', async (_, options, fresh, entries) => {
    const { ledgers } = await recordAll(files);
    const after = await recordAll(changed, ledgers, options);
    expect(await upToDate(changed, after.ledgers)).toEqual(fresh);
    expect(after.entries).toEqual(entries);
  });

  it('follows a renamed original, and what it was made from goes along', async () => {
    const { ledgers } = await recordAll(files);
    const renamed = [french(asked('z', 'Tout autre chose.'), asked('b')), english(asked('z'), asked('b'))];
    const fates = { 'producteur#a': { moved: 'producteur#z' } };
    const after = await recordAll(renamed, ledgers, { fates, version: '2.0.0' });
    expect(after.entries).toEqual(['fate producteur#a', 'added producteur#z']);
    expect(after.ledgers.en!['producteur#a']!.fate).toEqual(fates['producteur#a']);
    expect(await upToDate(renamed, after.ledgers)).toEqual(['b']);
  });

  it('takes a translation alone out of the content', async () => {
    const { ledgers } = await recordAll(files);
    const less = [files[0]!, english(asked('b'))];
    const fates = { 'en:producteur#a': { removed: 'Not useful abroad.' } };
    const after = await recordAll(less, ledgers, { fates });
    expect(after.ledgers.en!['producteur#a']!.fate).toEqual({ removed: 'Not useful abroad.' });
    expect(after.ledgers['']!['producteur#a']).not.toHaveProperty('fate');
  });

  it.each<[string, Partial<RecordTranslationsOptions>]>([
    ['a language that there is not', { checked: ['de'] }],
    ['a key without its language', { checked: ['producteur#a'] }],
    ['a key that is not translated', { checked: ['en:producteur#c'] }],
    ['a minor change of nothing', { minor: ['producteur#c'] }],
  ])('refuses %s', async (_, options) => {
    await expect(recordAll(files, {}, options)).rejects.toThrow(RangeError);
  });
});
