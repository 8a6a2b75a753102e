import { storeEntry } from '../../data/catalog-entry.js';
import type { Faq, Page, Section } from '../../data/model.js';
import { flatten } from '../../data/sections.js';
import { emitCommonJs, emitEsModule, parsed, textOf, type Constants } from './constants.js';
import { idsOf, pathOf } from './modules.js';
import type { OutputFile } from './output-file.js';

/**
 * The modules that gather the content. What an `import` costs decides their form: engines read ASCII faster than the
 * rest of Unicode, and what few ask for stays unread JSON. The pages are those of their own modules; Node reads JSON by
 * itself, so that for it, as for CommonJS, all of it stands in a file, which is read when somebody asks for a page.
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
      [...counts, ['readPages', '() => pages'], ['readHistory', reading(history)]],
      pages.map((page, index) => `import { page as page${index} } from './${pathOf(page)}.js';\n`).join('') +
        `const pages = [${pages.map((_, index) => `page${index}`).join(', ')}];\n`,
    ),
    ...emitForNode('data', counts, {
      readPages: "require('./faq.json').pages",
      readHistory: "require('./faq.json').history ?? {}",
    }),
  ];
}

/**
 * A module for Node and one for CommonJS, of constants and of what is read by `require` once it is asked for. What is
 * loaded later stands apart: Jest knows no dynamic import in CommonJS.
 */
function emitForNode(
  name: string,
  constants: Constants,
  read: Readonly<Record<string, string>>,
  imported: Constants = [],
  required: Constants = [],
): OutputFile[] {
  const functions = (before = '') =>
    Object.entries(read).map(([key, expression]) => [key, `() => {${before}\n  return ${expression};\n}`] as const);
  // In this form, tools that copy the files of a server (`@vercel/nft`) see which file it reads.
  const createRequire = '\n  const require = createRequire(import.meta.url);';
  const head = "import { createRequire } from 'node:module';\n";
  return [
    emitEsModule(`node-${name}`, [...constants, ...functions(createRequire), ...imported], head),
    emitCommonJs(name, [...constants, ...functions(), ...required]),
  ];
}

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
  return emitEsModule('ids-data', [['readIds', reading(Object.fromEntries(ids))]]);
}

/** The catalog: an entry for each page, as JSON to read when asked for, and what loads its pages and sections. */
export function emitCatalog({ pages }: Faq): OutputFile[] {
  const sections = pages.flatMap((page) => flatten(page.sections));
  const stored = pages.map(storeEntry);
  const entries = stored.map(([entry]) => entry);
  const more = stored.map(([, more]) => more);
  const constants: Constants = [
    ['entryCount', `${pages.length}`],
    ['pageIds', `'${pages.map(({ id }) => id).join(', ')}'`],
  ];
  return [
    emitEsModule('catalog-data', [
      ...constants,
      ['readEntries', reading(entries)],
      ['readMore', reading(more)],
      ['importPage', importing(pages.map((page) => [page.id, page]))],
    ]),
    emitEsModule('section-loaders', [['importSection', importing(sections.map((one) => [one.key, one]))]]),
    { path: 'catalog-data.json', value: `${JSON.stringify({ entries, more })}\n` },
    ...emitForNode(
      'catalog-data',
      constants,
      {
        readEntries: "require('./catalog-data.json').entries",
        readMore: "require('./catalog-data.json').more",
      },
      [['importPage', importingBy('catalog-data', 'importPage')]],
      [
        [
          'importPage',
          `async (key) => require('./faq.json').pages.filter(({ id }) => id === key).map((page) => ({ page }))[0]`,
        ],
      ],
    ),
    emitEsModule('node-section-loaders', [['importSection', importingBy('section-loaders', 'importSection')]]),
    emitCommonJs('section-loaders', [
      [
        'find',
        '(key, all) => all.flatMap((section) => (section.key === key ? { section } : find(key, section.children)))',
      ],
      ['importSection', "async (key) => find(key, require('./faq.json').pages.flatMap(({ sections }) => sections))[0]"],
    ]),
  ];
}

/** A function of another module, for who reads that module only when something is to be loaded. */
function importingBy(path: string, name: string): string {
  return `async (key) => (await import('./${path}.js')).${name}(key)`;
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

/** A function that reads JSON when it is called: engines pass over it until then. */
function reading(value: unknown): string {
  return `() => JSON.parse(${text(value)})`;
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
