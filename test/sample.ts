import * as fc from 'fast-check';
import { contentOptions, readContent } from '../scripts/content.js';
import { compile, formatDiagnostics, type CompileResult } from '../src/compiler/index.js';
import type { Faq, Page } from '../src/data/model.js';
import { once } from '../src/data/once.js';

/** Compiles one page; its mistakes are not what the tests that use it are about. */
export async function compileMarkdown(markdown: string): Promise<Page> {
  const { faq } = await compile([{ path: 'faq/page.md', value: markdown }], { rules: { '*': 'warning' } });
  return faq!.pages[0]!;
}

/** The project's own content, with its diagnostics: compiled once for all tests that a process runs, since none changes it. */
export const compileOurs = once(async (): Promise<CompileResult> =>
  compile(await readContent(), await contentOptions()),
);

/** The same, which has no errors. */
export const compileContent = async (): Promise<Faq> => (await compileEditions()).faq;

/** The same with its translations, by language. */
export async function compileEditions(): Promise<{
  readonly faq: Faq;
  readonly editions: Readonly<Record<string, Faq>>;
}> {
  const { faq, editions = {}, diagnostics } = await compileOurs();
  if (!faq) throw new Error(`The content has errors:\n${formatDiagnostics(diagnostics)}`);
  return { faq, editions };
}

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zéœA-Z]{1,14}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '東京',
      'e\u0301te',
      'année\u00a02024',
      '10\u202f000',
      'a\u202eb',
      '👍',
      '« mot\u00a0»',
      '&amp;',
      '\\<b\\>',
      'fin.',
      'c’est',
      '5 < 6',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[\p{Cs}\s]/gu, '') || 'x'),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
/** As `fc.webUrl` makes them, which takes a second to prepare. */
const webUrl = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.domain(),
    fc.stringMatching(/^(?:\/(?:[\w.~!$&'()*+,;=:@-]|%(?:C3%A[0-9]|20|2F)){0,8}){0,3}$/),
    fc.stringMatching(/^(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%C3%A[0-9]){0,12})?$/),
  )
  .map(([scheme, domain, path, query]) => `${scheme}://${domain}${path}${query}`);
const url = fc.oneof(
  webUrl,
  fc.constantFrom('page.md#a', 'page.md', 'mailto:a@b.fr', 'tel:+33100000000', 'https://a.fr/x', 'https://a.fr/(x)'),
);

const phrase = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: words.map((text) => `~~${text}~~`) },
  { weight: 1, arbitrary: words.map((text) => `\`${text.replace(/`/g, '')}\``) },
  { weight: 2, arbitrary: fc.tuple(words, url).map(([text, to]) => `[${text}](<${to}>)`) },
  { weight: 1, arbitrary: fc.tuple(words, url).map(([text, to]) => `![${text}](<${to}>)`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '  \nsuite',
      '\nsuite',
      '[^note]',
      '<abbr title="Une chose">UC</abbr>',
      '10<sup>6</sup>',
      '<kbd>Ctrl</kbd>',
      '<span lang="en">open data</span>',
    ),
  },
);
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ').trim());
const cell = phrase.map((text) => text.replace(/\s+|\|/g, ' '));
const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc
    .tuple(
      fc.constantFrom('---', '--:', ':-:'),
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    )
    .map(([rule, rows]) => {
      const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
      return [head, `|${`${rule}|`.repeat(columns)}`, ...body].join('\n');
    }),
);
const code = fc
  .array(fc.oneof(words, fc.constantFrom('', '\tindent', '  deux', '<a href="x">')), { maxLength: 4 })
  .map((lines) => ['```sh', ...lines.map((line) => line.replace(/`/g, '')), '```'].join('\n'));
const html = fc.constantFrom(
  '<details><summary>Plus</summary><p>Du texte</p></details>',
  '<dl><dt>Terme</dt><dd>Définition</dd></dl>',
  '<table><caption>Légende</caption><tbody><tr><th>A</th><td>1</td></tr></tbody></table>',
  '<figure><img src="a.png" alt="Une image"><figcaption>Sa légende</figcaption></figure>',
);
const quoted = (text: string) => text.replace(/^/gm, '> ');
const listed = (marker: string, text: string) => marker + text.replace(/\n/g, `\n${' '.repeat(marker.length)}`);

const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    table,
    code,
    html,
    fc.constant('---'),
    tie('block').map(quoted),
    tie('block').map((text) => quoted(`[!NOTE]\n${text}`)),
    fc
      .tuple(
        fc.constantFrom('- ', '1. ', '7. ', '- [x] '),
        fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\n\n'),
      )
      .map(([marker, items, gap]) => items.map((item) => listed(marker, item)).join(gap)),
  ),
  item: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n')),
}));

/** Pages that use what Markdown offers: every kind of block and phrase, nested. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { maxLength: 2 }),
    fc.array(fc.tuple(phrase, fc.constantFrom('##', '##', '###'), fc.array(block, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([lead, sections]) =>
    [
      '---\ntitle: Une page\nsummary: Un résumé\n---',
      ...lead,
      ...sections.flatMap(([title, level, blocks], index) => [
        `${level} ${title.replace(/\s+/g, ' ')} {#s${index}}`,
        ...blocks,
      ]),
      '[^note]: Une *note* avec un [lien](https://a.fr/note).',
    ].join('\n\n'),
  );
