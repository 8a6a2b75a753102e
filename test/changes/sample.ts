import { compile } from '../../src/compiler/index.js';
import { printLedger, type Ledger } from '../../src/compiler/ledger/read.js';
import { record, type RecordOptions } from '../../src/compiler/ledger/record.js';
import type { Faq } from '../../src/data/model.js';
import { published } from '../../src/data/published.js';

const license = {
  name: 'Licence Ouverte 2.0',
  spdx: 'etalab-2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
const attribution = { source: 'data.gouv.fr', url: 'https://www.data.gouv.fr/' };

/** Page id → its Markdown below the front matter. */
export type SamplePages = Readonly<Record<string, string>>;

/** Compiles a few pages; what is missing around them (buttons, front matter) is no matter here. */
export async function sampleFaq(pages: SamplePages, ledger?: Ledger): Promise<Faq> {
  const files = Object.entries(pages).map(([id, body]) => ({
    path: id === 'index' ? 'index.md' : `faq/${id}.md`,
    value: `---\ntitle: Page ${id}\nsummary: Résumé.\n---\n\n${body}\n`,
  }));
  const history = ledger && { path: 'history.json', value: printLedger(ledger) };
  const { faq } = await compile(files, { rules: { '*': 'off' }, license, attribution, ...(history && { history }) });
  return faq!;
}

/** Records some pages in a ledger. */
export async function sampleLedger(pages: SamplePages, ledger: Ledger, options: RecordOptions): Promise<Ledger> {
  return record(ledger, published(await sampleFaq(pages)), options).ledger;
}
