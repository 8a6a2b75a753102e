import { expect, test } from 'vitest';
import { createResolve } from '../src/changes/index.js';
import { compile, editorialRules, fixSource, fixTypography, readFaq } from '../src/compiler/index.js';
import { findNearMisses } from '../src/compiler/markdown/near/find.js';
import { parseMarkdown } from '../src/compiler/markdown/parse.js';
import { fixMarkdown } from '../src/compiler/tools/fix-markdown.js';
import { encode } from '../src/canonical-html/tokenize.js';
import { createUrls } from '../src/data/addresses.js';
import type { Page } from '../src/data/model.js';
import { dsfr, renderHtml } from '../src/html/index.js';
import { renderNewsletter, type NewsletterIssue } from '../src/newsletter/index.js';
import { createSearch } from '../src/search/index.js';
import { renderText } from '../src/text/index.js';
import { sampleFaq } from './changes/sample.js';
import { compileMarkdown } from './sample.js';

/** Work on an input of `length` characters; what is not measured is done when it is made. */
type Prepare = (length: number) => (() => unknown) | Promise<() => unknown>;

const compileBody = (body: string) => () =>
  compile([{ path: 'faq/page.md', value: body }], { rules: { ...editorialRules, '*': 'warning' } });

/** Rows that once took four times as long for twice the length; `length` is long enough for that to show. */
const rows: readonly (readonly [name: string, length: number, prepare: Prepare])[] = [
  ['a page of tabs and a letter', 16_000, (length) => compileBody(`${'\t'.repeat(length)}a`)],
  ['a heading with tabs inside', 20_000, (length) => compileBody(`## a${'\t'.repeat(length)}b\n`)],
  [
    'a code block of spaces, as text',
    80_000,
    async (length) => {
      const page = await compileMarkdown(`\`\`\`\na${' '.repeat(length)}b\n\`\`\`\n`);
      return () => renderText(page);
    },
  ],
  [
    'an address with slashes inside',
    64_000,
    async (length) => {
      const resolve = createResolve({ pages: [await compileMarkdown('## Une {#une}\n\nTexte.')] });
      return () => resolve(`x${'/'.repeat(length)}x`);
    },
  ],
  [
    'a page of calls of one note',
    6_000,
    (length) => {
      const source = `[^a]: b\n\n${'[^a]\n\n'.repeat(length / 6)}`;
      const tree = parseMarkdown(source);
      return () => findNearMisses(tree, source);
    },
  ],
  ['a base URL of slashes', 64_000, (length) => () => createUrls({ baseUrl: `https://a${'/'.repeat(length)}b` })('a')],
];

/** What is repeated: marks of Markdown and HTML, white space, what addresses and words are made of. */
const units = ['\t', ' ', '\n', '/', '[', '](', '*', '**a', '_', '`', '<', '<a ', '&', '&amp;', '|', '| a ', '> ', '- ', '~', '{#', '"', '’', '. ', 'a ', '«', 'é', 'e\u0301', '\u200d', '🙂'] as const; // prettier-ignore

const pageOf = (html: string): Page => ({ ...sample.pages[0]!, html, sections: [] });
const sample = await sampleFaq({ a: '## Une {#une}\n\nTexte.' });
const { search } = createSearch(sample);
const letter: NewsletterIssue = {
  faq: sample,
  sections: sample.pages[0]!.sections,
  baseUrl: 'https://x.fr/',
  sender: { name: 'S' },
  unsubscribe: { url: 'https://x.fr/u' },
};

/** Everything that takes text of strangers, editors or visitors; each is given a text and does its work. */
const takers: Readonly<Record<string, (text: string) => unknown>> = {
  compile: (text) => compileBody(text)(),
  'compile, as a title': (text) => compileBody(`## a${text}b\n`)(),
  'compile, as front matter': (text) => compileBody(`---\ntitle: a${text}b\nsummary: s\n---\n`)(),
  fixSource: (value) => fixSource({ path: 'a.md', value }),
  fixMarkdown: (text) => fixMarkdown(text),
  fixTypography: (text) => fixTypography(text),
  readFaq: (text) => readFaq({ ...sample, pages: [pageOf(`<p>a${encode(text)}b</p>`)] }),
  renderHtml: (text) => renderHtml(pageOf(`<pre><code>${encode(text)}</code></pre>`), dsfr),
  renderText: (text) => renderText(pageOf(`<p>a${encode(text)}b</p><pre><code>${encode(text)}</code></pre>`)),
  search: (text) => search(text),
  createSearch: (text) => createSearch({ pages: [pageOf(`<p>a${encode(text)}b</p>`)] }),
  renderNewsletter: (text) => renderNewsletter({ ...letter, intro: `a${text}b` }),
};

/** The least time of the processor that work takes in three runs, in milliseconds; the last run is one as `short`. */
async function cost(work: () => unknown, short: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3 && (times.length === 0 || times.at(-1)! > short); run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/**
 * In the square it would be sixteen times, and seconds at these lengths. What takes less than a fifth of a second is not
 * measured well: a collection of garbage more or less would decide.
 */
async function expectInProportion(prepare: Prepare, length: number, what: string): Promise<void> {
  const long = await cost(await prepare(length * 4), 200);
  if (long < 200) return;
  const short = await cost(await prepare(length), 40);
  expect(long, what).toBeLessThan(Math.max(12 * short, 200));
}

test.each(['123 ', 'a :', '« ', '"a ', "l'", '.', ' \u00a0'])(
  'fixTypography costs no more than in proportion to a run of %j, in text and in a heading',
  async (unit) => {
    for (const before of ['x', '## x']) {
      const prepare: Prepare = (length) => {
        const text = `${before}${unit.repeat(length / unit.length)}y`;
        return () => fixTypography(text);
      };
      await expectInProportion(prepare, 8_000, before);
    }
  },
);

test.each(rows)('%s costs no more than in proportion to its length', async (name, length, prepare) => {
  await expectInProportion(prepare, length, name);
});

test.each(Object.entries(takers))('%s of any unit repeated costs no more than in proportion', async (name, take) => {
  // Parsing a page takes a hundred times as long as reading one.
  const length = /compile|fix[MT]/.test(name) ? 3000 : 50_000;
  for (const unit of units) {
    const prepare: Prepare = (most) => {
      const text = unit.repeat(most / unit.length);
      return () => take(text);
    };
    await expectInProportion(prepare, length, `${name} of ${JSON.stringify(unit)}`);
  }
});
