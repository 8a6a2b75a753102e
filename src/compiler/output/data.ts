import type { Faq, Link, Page, Section } from '../../data/model.js';
import { flatten } from '../../data/sections.js';
import type { LinkRow } from '../../data/stored-links.js';
import { emitConstants, idsOf, packageForm, type OutputFile } from './modules.js';

/**
 * The modules that gather the content. What an `import` costs decides their form: engines read ASCII faster than the
 * rest of Unicode, constant literals faster than such as refer to variables, and what few ask for stays unread JSON.
 */
export function emitData(faq: Faq, redirects: Readonly<Record<string, string>>): OutputFile[] {
  const { version, license, attribution, audiences, pages, links, history = {} } = faq;
  const paths = pages.map(({ id, path }) => ({ id, path }));
  return [
    ...emitLiterals('about-data', { version, license, attribution, audiences }),
    ...emitLiterals('ids-data', {
      ids: Object.fromEntries(pages.map(idsOf).map(({ id, sectionIds }) => [id, sectionIds.join(' ')])),
    }),
    ...emitConstants(
      'redirects-data',
      [
        ['redirects', parsed(redirects)],
        ['pages', JSON.stringify(paths)],
      ],
      packageForm,
    ),
    ...emitConstants(
      'data',
      [
        ['pages', ascii(JSON.stringify(storedPages(pages, links)))],
        ['links', parsed(links)],
        ['history', text(history)],
      ],
      packageForm,
    ),
  ];
}

function emitLiterals(path: string, values: Readonly<Record<string, unknown>>): OutputFile[] {
  const literals = Object.entries(values).map(([name, value]) => [name, ascii(JSON.stringify(value))] as const);
  return emitConstants(path, literals, packageForm);
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

/**
 * The catalog: pages without bodies, the sections and links of each as JSON to read when asked for, and its loaders;
 * and the outline, which holds what a menu prints.
 */
export function emitCatalog({ pages }: Faq): OutputFile[] {
  const summaries = pages.map(({ html: _html, source: _source, sections: _sections, links: _links, ...page }) => page);
  const keys = pages
    .flatMap(({ sections }) => flatten(sections))
    .map(({ page, id }) => [`${page}#${id}`, `sections/${page}/${id}`]);
  return [
    ...emitConstants(
      'catalog-data',
      [
        ['pages', parsed(summaries)],
        ['trees', `[\n${pages.map((page) => `${text(treeOf(page))},\n`).join('')}]`],
        [
          'loaders',
          loaders(
            pages.map(({ id }) => [id, `pages/${id}`]),
            'page',
          ),
        ],
      ],
      packageForm,
    ),
    ...emitConstants('section-loaders', [['loaders', loaders(keys, 'section')]], packageForm),
    ...emitConstants('outline-data', [['outline', JSON.stringify(pages.map(outlineOf))]], packageForm),
  ];
}

/** A function that imports one module's constant, by key. */
function loaders(modules: readonly (readonly string[])[], name: string): string {
  const line = ([key, path]: readonly string[]) =>
    `  '${key}': () => import('./${path}.js').then((one) => one.${name}),\n`;
  return `{\n${modules.map(line).join('')}}`;
}

/** A page's titles as rows, as `src/faq/outline.ts` reads them: `[id, title, depth]`, each before its children. */
function outlineOf({ id, path, title, summary, audience, sections }: Page): unknown {
  const rows = flatten(sections).map((section) => [section.id, section.title, section.depth]);
  return { id, path, title, summary, ...(audience !== undefined && { audience }), rows };
}

/** Pages whose links are pairs of a place in the inventory and a text, as `src/data/stored-links.ts` reads them. */
function storedPages(pages: readonly Page[], inventory: readonly Pick<Link, 'url'>[]): unknown {
  const places = new Map(inventory.map(({ url }, index) => [url, index]));
  const store = (links: readonly Link[]) => links.flatMap(({ url, text }) => [places.get(url), text]);
  return pages.map((page) => ({
    ...page,
    links: store(page.links),
    sections: page.sections.map((section) => without(derived, section, store)),
  }));
}

/** A page's links and sections without bodies, each link as a row, as `src/faq/catalog.ts` reads them. */
function treeOf({ links, sections }: Page): unknown {
  const store = (all: readonly Link[]) => all.map(toRow);
  return { links: store(links), sections: sections.map((section) => without([...derived, ...body], section, store)) };
}

/** What `restoreSections` of `src/data/stored-links.ts` puts back. */
const derived: readonly (keyof Section)[] = ['key', 'path'];
/** What the catalog does without. */
const body: readonly (keyof Section)[] = ['titleHtml', 'html', 'excerpt', 'source'];

/** A section and its children without some fields, and with their links as they are stored. */
function without(fields: readonly string[], section: Section, store: (links: readonly Link[]) => unknown): object {
  const kept = Object.entries(section).filter(([name]) => !fields.includes(name));
  return {
    ...Object.fromEntries(kept),
    links: store(section.links),
    children: section.children.map((child) => without(fields, child, store)),
  };
}

function toRow({ id, text, url, kind, target, host }: Link): LinkRow {
  return [id, text, url, kind, target ?? host];
}

/** JSON in a string literal. */
function text(value: unknown): string {
  return `'${ascii(JSON.stringify(value).replace(/[\\']/g, '\\$&'))}'`;
}

/** Data that engines read faster as JSON than as a literal: large, and without long texts. Bundlers may drop it. */
function parsed(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${text(value)})`;
}

/** A literal whose strings hold escapes for all that is not ASCII. */
function ascii(literal: string): string {
  return literal.replace(/[^\0-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
