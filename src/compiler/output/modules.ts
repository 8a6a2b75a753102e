import type { Faq, Page, Section } from '../../data/model.js';
import { flatten } from '../../data/sections.js';

/** A file to write, with its path relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly value: string;
}

/** A file that holds the JSON of the links, and what stands before and after it. */
export interface FileAroundLinks {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export function withLinks({ path, before, after }: FileAroundLinks, links: string): OutputFile {
  return { path, value: before + links + after };
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

/** The ids of a page and of its sections, each before its children. */
export interface PageIds {
  readonly id: string;
  readonly sectionIds: readonly string[];
}

export function idsOf({ id, sections }: Page): PageIds {
  return { id, sectionIds: flatten(sections).map((section) => section.id) };
}

const union = (ids: readonly string[]): string => ids.map((id) => `\n  | '${id}'`).join('') || ' never';

/** The id unions of a FAQ, as TypeScript. */
export function emitIds(audiences: Faq['audiences'], pages: readonly PageIds[]): string {
  const keys = pages.flatMap(({ id, sectionIds }) => sectionIds.map((section) => `${id}#${section}`));
  return `${header}/** Ids of the pages. */
export type PageId =${union(pages.map(({ id }) => id))};

/** Ids of the audiences. */
export type AudienceId =${union(audiences.map(({ id }) => id))};

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
