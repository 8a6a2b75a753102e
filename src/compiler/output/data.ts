import { storeEntry } from '../../data/catalog-entry.js';
import type { Faq, Page, Section } from '../../data/model.js';
import { flatten } from '../../data/sections.js';
import { emitCommonJs, emitConstants, emitEsModule, parsed, textOf, type Constants } from './constants.js';
import { idsOf, pathOf } from './modules.js';
import type { OutputFile } from './output-file.js';

/**
 * The modules that gather the content. What an `import` costs decides their form: engines read ASCII faster than the
 * rest of Unicode, and what few ask for stays unread JSON. The pages are those of their own modules; Node reads JSON by
 * itself, so that for it, as for CommonJS, all of it stands in `faq.json`, which is read when somebody asks for a page.
 */
export function emitData(faq: Faq, redirects: Readonly<Record<string, string>>): OutputFile[] {
  const { version, license, attribution, audiences, pages, links, history = {} } = faq;
  const paths = pages.map(({ id, path }) => ({ id, path }));
  const sectionCount = flatten(pages.flatMap(({ sections }) => sections)).length;
  const counts: Constants = [
    ['pageCount', `${pages.length}`],
    ['sectionCount', `${sectionCount}`],
    ['linkCount', `${links.length}`],
  ];
  return [
    emitLiterals('about-data', { version, license, attribution, audiences }),
    emitKnownIds(faq),
    emitEsModule('redirects-data', [
      ['redirects', parsed(text(redirects))],
      ['pages', JSON.stringify(paths)],
    ]),
    emitEsModule(
      'data',
      [...counts, ['readPage', '(index) => pages[index]'], ['readHistory', `() => JSON.parse(${text(history)})`]],
      pages.map((page, index) => `import { page as page${index} } from './${pathOf(page)}.js';\n`).join('') +
        `const pages = [${pages.map((_, index) => `page${index}`).join(', ')}];\n`,
    ),
    emitEsModule(
      'node-data',
      [...counts, ...fromJson(createRequire)],
      "import { createRequire } from 'node:module';\n",
    ),
    emitCommonJs('data', [...counts, ...fromJson()]),
  ];
}

/** What reads `faq.json` once it is asked for; `before` are the statements that `require` takes. */
const fromJson = (before = ''): Constants => [
  ['readPage', `(index) => {${before}\n  return require('./faq.json').pages[index];\n}`],
  ['readHistory', `() => {${before}\n  return require('./faq.json').history ?? {};\n}`],
];

// In this form, tools that copy the files of a server (`@vercel/nft`) see that it reads `faq.json`.
const createRequire = '\n  const require = createRequire(import.meta.url);';

function emitLiterals(path: string, values: Readonly<Record<string, unknown>>): OutputFile {
  const literals = Object.entries(values).map(([name, value]) => [name, ascii(JSON.stringify(value))] as const);
  return emitEsModule(path, literals);
}

/** The whole FAQ as `faq.json`, and its type: TypeScript takes `kind` of a link in plain JSON for any string. */
export function emitJson(faq: Faq): OutputFile[] {
  const declare = (extension: string, statement: string) =>
    `import type { Faq, FaqIds } from './index.${extension}';\ndeclare const faq: Faq<FaqIds> & Required<Pick<Faq, 'license' | 'attribution'>>;\n${statement}\n`;
  return [
    { path: 'faq.json', value: `${JSON.stringify(faq)}\n` },
    { path: 'faq.json.d.ts', value: declare('js', 'export default faq;') },
    { path: 'faq.json.d.cts', value: declare('cjs', 'export = faq;') },
  ];
}

/** The ids of each page's sections: what tells whether a string is one. */
export function emitKnownIds({ pages }: Pick<Faq, 'pages'>): OutputFile {
  const ids = pages.map(idsOf).map(({ id, sectionIds }) => [id, sectionIds.join(' ')] as const);
  return emitLiterals('ids-data', { ids: Object.fromEntries(ids) });
}

/** The catalog: an entry for each page, as JSON to read when asked for, and what loads its pages and sections. */
export function emitCatalog({ pages }: Faq): OutputFile[] {
  const sections = pages.flatMap((page) => flatten(page.sections));
  const stored = pages.map(storeEntry);
  return [
    emitEsModule('catalog-data', [
      ['entryCount', `${pages.length}`],
      ['entries', texts(stored.map(([entry]) => entry))],
      ['more', texts(stored.map(([, more]) => more))],
      ['pageIds', `'${pages.map(({ id }) => id).join(', ')}'`],
      ['importPage', importing(pages.map((page) => [page.id, page]))],
    ]),
    ...emitConstants('section-loaders', [['importSection', importing(sections.map((one) => [one.key, one]))]]),
  ];
}

/** One function for all of them: engines pass over it until it is called, where one each would cost every import. */
function importing(nodes: readonly (readonly [key: string, node: Page | Section])[]): string {
  const cases = nodes.map(([key, node]) => `  case '${key}': return ${importOf(node)};\n`);
  return `(key) => {\n  switch (key) {\n${cases.join('')}  }\n}`;
}

/** An expression that imports the module of a page or section. */
function importOf(node: Page | Section): string {
  return `import('./${pathOf(node)}.js')`;
}

/** Each value as JSON in a string literal, a line each. */
function texts(values: readonly unknown[]): string {
  return `[\n${values.map((value) => `${text(value)},\n`).join('')}]`;
}

/** JSON in a string literal. */
function text(value: unknown): string {
  return ascii(textOf(value));
}

/** A literal whose strings hold escapes for all that is not ASCII. */
function ascii(literal: string): string {
  return literal.replace(/[^\0-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
