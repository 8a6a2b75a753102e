import type { Linked } from '../../compiler/site/link-pages.js';
import type { Faq } from '../../data/model.js';
import { digest } from '../digest.js';
import type { Settings } from '../settings.js';
import { finishedJson, finishedRecord, toStored, type Content, type FinishedRecord } from './finished.js';
import { toSite, type FaqData } from './site.js';

/** Finishes pages that a ledger dates, or that are translated: each depends on all others, so all are in memory. */
export function finishDated({ faq, editions = {}, findings }: Linked, settings: Settings): Content {
  const stored = new Map<string, Buffer>();
  const records = new Map<string, FinishedRecord>();
  for (const [edition, { pages }] of [[undefined, faq] as const, ...Object.entries(editions)]) {
    for (const page of pages) {
      const { path } = page.source;
      const bytes = toStored(page, []);
      const key = digest(`${settings.compiledWith} ${digest(bytes)}`);
      stored.set(path, bytes);
      records.set(path, finishedRecord(key, key, bytes, edition));
    }
  }
  const translations = Object.entries(editions).map(([lang, edition]) => [lang, dataOf(edition)]);
  return {
    site: toSite(
      {
        settledFrom: '',
        data: dataOf(faq),
        ...(translations.length > 0 && { editions: Object.fromEntries(translations) as Record<string, FaqData> }),
        findings,
      },
      new Map(Array.from(records, ([path, { id }]) => [path, id])),
    ),
    pages: records,
    findings,
    read: (path) => Promise.resolve(finishedJson(stored.get(path)!)),
  };
}

function dataOf({ pages: _pages, links: _links, ...data }: Faq): FaqData {
  return data;
}
