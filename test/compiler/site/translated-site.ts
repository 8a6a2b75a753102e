import { compile, type CompileOptions, type SourceFile } from '../../../src/compiler/index.js';
import { printLedger, type Ledger } from '../../../src/compiler/ledger/read.js';
import { recordTranslation, type TranslationRecordOptions } from '../../../src/compiler/ledger/record-translation.js';
import type { RecordOptions } from '../../../src/compiler/ledger/record.js';
import { published } from '../../../src/data/published.js';
import { recorded } from '../ledger/recorded-page.js';

const frontMatter = (lang: string) => `---\ntitle: T ${lang}\nsummary: S ${lang}\nlang: ${lang}\n---\n\n`;

/** A section `{#id}`; its text has words enough to be known again. */
export const asked = (id: string, text = 'Une réponse qui dit plusieurs choses utiles sur les données publiées.') =>
  `## Question ${id}${'\u202f'}? {#${id}}\n\n${text}`;

export const french = (...sections: string[]): SourceFile => ({
  path: 'faq/producteur.md',
  value: `${frontMatter('fr')}${sections.join('\n\n')}\n`,
});

/** A page of the translation; its first section is on line 7. */
export const english = (...sections: string[]): SourceFile => ({
  path: 'en/faq/producteur.md',
  value: `${frontMatter('en')}${sections.join('\n\n')}\n`,
});

export interface Ledgers {
  readonly original: Ledger;
  readonly en: Ledger;
}

type RecordBothOptions = Partial<TranslationRecordOptions> & { readonly enFates?: RecordOptions['fates'] };

export const noLedgers: Ledgers = { original: {}, en: {} };

/** The ledgers once these files are recorded; `fates` are of the original, `enFates` of the translation. */
export async function recordBoth(
  files: readonly SourceFile[],
  { original, en }: Ledgers = noLedgers,
  { fates = {}, enFates = {}, ...options }: RecordBothOptions = {},
): Promise<Ledgers> {
  const { faq, editions } = await compile(files, { rules: { '*': 'off' } });
  const edition = { date: '2026-11-24', version: '1.0.0', ...options };
  const next = await recorded(files, original, { ...edition, fates });
  const own = recordTranslation(en, published(editions!.en!), {
    ...edition,
    fates: enFates,
    originals: published(faq!),
    originalLedger: next,
  });
  return { original: next, en: own.ledger };
}

/** Compiles files against these ledgers. */
export function compileBoth(files: readonly SourceFile[], { original, en }: Ledgers, options: CompileOptions = {}) {
  return compile(files, {
    language: 'en',
    history: { path: 'history.json', value: printLedger(original) },
    histories: { en: { path: 'en/history.json', value: printLedger(en) } },
    ...options,
  });
}
