import type { Faq, Page, Section } from '../model.js';

/** A file to write, with its path relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly value: string;
}

export const header = '// Generated from the Markdown content: do not edit.\n';

/** One module per page and per section, as ESM and CommonJS with a declaration for each. */
export function emitModules(faq: Faq): OutputFile[] {
  return [
    ...declarations('pages', 'page', 'Page'),
    ...declarations('sections', 'section', 'Section', '\nexport declare const html: string;'),
    ...faq.pages.flatMap((page) => [
      ...emitModule(`pages/${page.id}`, [['page', JSON.stringify(page)]], "{ page } from './_module"),
      ...flatten(page.sections).flatMap((section) => emitSection(page, section)),
    ]),
  ];
}

function emitSection(page: Page, section: Section): OutputFile[] {
  // `section` refers to `html`, so that a bundle of one of them does not carry the text twice.
  const literal = JSON.stringify({ ...section, html: htmlMark }).replace(JSON.stringify(htmlMark), 'html');
  return emitModule(
    `sections/${page.id}/${section.id}`,
    [
      ['html', JSON.stringify(section.html)],
      ['section', literal],
    ],
    "{ html, section } from '../_module",
  );
}

const htmlMark = '\u0000html';

type Constants = readonly (readonly [name: string, literal: string])[];

function emitModule(path: string, constants: Constants, declaration: string): OutputFile[] {
  return [
    ...scripts(path, constants),
    { path: `${path}.d.ts`, value: `export ${declaration}.js';\n` },
    { path: `${path}.d.cts`, value: `export ${declaration}.cjs';\n` },
  ];
}

/** The same constants as an ES module and as a CommonJS one. */
export function scripts(path: string, constants: Constants): OutputFile[] {
  const body = constants.map(([name, literal]) => `const ${name} = ${literal};\n`).join('');
  const names = constants.map(([name]) => name);
  return [
    { path: `${path}.js`, value: `${header}${body}export { ${names.join(', ')} };\n` },
    // `exports.x = x` is the form in which Node finds the names of a CommonJS module.
    { path: `${path}.cjs`, value: header + body + names.map((name) => `exports.${name} = ${name};\n`).join('') },
  ];
}

/** The declaration that all modules of a folder share: `.d.ts` files stay a line long. */
function declarations(folder: string, name: string, type: string, more = ''): OutputFile[] {
  return (['js', 'cjs'] as const).map((extension) => ({
    path: `${folder}/_module.d.${extension === 'js' ? 'ts' : 'cts'}`,
    value: `import type { FaqIds, ${type} } from '../index.${extension}';\nexport declare const ${name}: ${type}<FaqIds>;${more}\n`,
  }));
}

/** All sections below `sections`, each before its children. */
export function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

const union = (ids: readonly string[]): string => ids.map((id) => `\n  | '${id}'`).join('') || ' never';

/** The id unions of a FAQ, as TypeScript. */
export function emitIds(faq: Faq): string {
  const keys = faq.pages.flatMap((page) => flatten(page.sections).map(({ id }) => `${page.id}#${id}`));
  return `${header}/** Ids of the pages. */
export type PageId =${union(faq.pages.map(({ id }) => id))};

/** Ids of the audiences. */
export type AudienceId =${union(faq.audiences.map(({ id }) => id))};

/** Keys of the sections, \`page#id\`. */
export type SectionId =${union(keys)};

/** The ids of this content, for \`Page<FaqIds>\`, \`Section<FaqIds>\` and the other types. */
export interface FaqIds {
  readonly page: PageId;
  readonly section: SectionId;
  readonly audience: AudienceId;
}
`;
}

/** Data as JavaScript that engines read faster than a literal, where it is large; bundlers may drop it. */
function jsonLiteral(json: string): string {
  return `/* @__PURE__ */ JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`;
}

/**
 * The modules that gather the content. What an `import` costs decides the form: one file, no inventory of links, each
 * link once in a table, and as JSON what holds no long text. Pages as JSON would be slower: their texts would be new.
 */
export function emitData(faq: Faq, redirects: Readonly<Record<string, string>>): OutputFile[] {
  const { version, license, attribution, audiences, pages, history = {} } = faq;
  const linkTable = createLinkTable();
  const literals = Object.entries({ version, license, attribution, audiences, pages }).map(
    ([name, value]) => [name, linkTable.toLiteral(value)] as const,
  );
  return scripts('data', [
    ['linkTable', jsonLiteral(linkTable.toJson())],
    ...literals,
    ['history', jsonLiteral(JSON.stringify(history))],
    ['redirects', jsonLiteral(JSON.stringify(redirects))],
  ]);
}

/** Collects links, so that equal ones are written once: `linkTable[3]`. */
function createLinkTable() {
  const indexes = new Map<string, number>();
  const mark = (link: unknown): string => {
    const json = JSON.stringify(link);
    const index = indexes.get(json) ?? indexes.size;
    indexes.set(json, index);
    return `${linkMark}${index}`;
  };
  return {
    toLiteral: (value: unknown): string =>
      JSON.stringify(value, (key, inner: unknown) =>
        key === 'links' ? (inner as unknown[]).map(mark) : inner,
      ).replace(/"\\u0000link(\d+)"/g, 'linkTable[$1]'),
    toJson: (): string => `[${[...indexes.keys()].join()}]`,
  };
}

const linkMark = '\u0000link';

/** The catalog: the same tree without bodies, and a loader for each page. */
export function emitCatalog({ pages }: Faq): OutputFile[] {
  const loaders = pages.map(({ id }) => `  '${id}': () => import('./pages/${id}.js').then(({ page }) => page),\n`);
  return scripts('catalog-data', [
    ['catalog', jsonLiteral(JSON.stringify(pages.map(withoutBodies)))],
    ['loaders', `{\n${loaders.join('')}}`],
  ]);
}

function withoutBodies({ html: _html, source: _source, sections, ...page }: Page): object {
  return { ...page, sections: sections.map(withoutBody) };
}

function withoutBody(section: Section): object {
  const { html: _html, titleHtml: _titleHtml, excerpt: _excerpt, source: _source, children, ...rest } = section;
  return { ...rest, children: children.map(withoutBody) };
}
