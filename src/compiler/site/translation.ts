import type { Page } from '../../data/model.js';
import { nearest } from '../../data/nearest.js';
import { published, type Published } from '../../data/published.js';
import { mapSections, pageIdOf } from '../../data/sections.js';
import { wordDiff } from '../../data/word-diff.js';
import { entryAt, type Ledger } from '../ledger/read.js';
import { isStale, originalOf } from '../ledger/original.js';
import { createReport, type Finding } from '../rules/diagnostic.js';

/** What a translation is held against. */
export interface Originals {
  /** Of a translation, the name of its folder. */
  readonly lang: string;
  readonly pages: readonly Page[];
  readonly ledger?: Ledger | undefined;
  /** Ids of the pages that could not be read: what they publish is not known. */
  readonly unread: ReadonlySet<string>;
}

export interface Translation extends Originals {
  /** What writes the ledger, for the messages. */
  readonly command?: string | undefined;
}

/**
 * Holds a translation against its original, by key, and says in the data what it is a translation of and what is stale.
 * What has no original, says another language, or was made from an earlier original is reported.
 */
export function markTranslation(translation: Translation, original: Originals, findings: Finding[]): Page[] {
  const { lang, pages, ledger = {}, unread, command } = translation;
  const originals = published({ pages: original.pages });
  const stale = new Set<string>();
  for (const item of published({ pages }).values()) {
    const { key, page, section, title, source } = item;
    const report = createReport(source.path, findings);
    const place = { line: source.line, column: 1 };
    if (!section && !unread.has(page.id) && page.lang !== lang)
      report('translation-language', undefined, { found: page.lang, expected: lang });
    const from = originals.get(key);
    if (!from) {
      // A page without an original is told once, not for each of its sections.
      if (original.unread.has(pageIdOf(key)) || (section && !originals.has(page.id))) continue;
      const fate = original.ledger && entryAt(original.ledger, key)?.fate;
      report('translation-original', place, { key, title, fate, nearest: nearest(key, originals.keys()) });
    } else if (isStale(entryAt(ledger, key), from) && !original.unread.has(from.page.id)) {
      stale.add(key);
      report('translation-stale', place, { lang, key, title, changed: changedWords(ledger, from), command });
    }
  }
  const mark = (key: string) => (stale.has(key) ? { stale: true as const } : {});
  return pages.map((page) => ({
    ...page,
    translationOf: original.lang,
    ...mark(page.id),
    sections: mapSections(page.sections, ({ key }) => mark(key)),
  }));
}

/** `[-removed-]` and `{+added+}` words; empty when only links or markup have changed. */
function changedWords(ledger: Ledger, from: Published): string {
  return wordDiff(ledger[from.key]!.original!.text, originalOf(from).text).text;
}
