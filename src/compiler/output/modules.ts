import type { Faq, Page, Section } from '../../data/model.js';
import { flatten, keyOf } from '../../data/sections.js';
import { emitEsModule, parsed, textOf, type Constants } from './constants.js';
import { header, type OutputFile } from './output-file.js';

/** The imports of the declarations of pages or sections, which stand in a folder of their own. */
export type ImportsOf = (type: 'Page' | 'Section') => string;

/** The ES modules of this package: one a page and section, with a declaration for each that knows the ids. */
export function emitModules(faq: Faq): OutputFile[] {
  const frame = emitModuleFrame((type) => `import type { FaqIds, ${type} } from '../index.js';\n`);
  return [...frame, ...faq.pages.flatMap((page) => [...emitPageModules(page, parsed(textOf(page)))])];
}

/** The declarations that all modules of a folder share: those of the modules stay a line long. */
export function* emitModuleFrame(
  importsOf: ImportsOf,
  pageType = 'Page<FaqIds>',
): Generator<OutputFile, void, undefined> {
  const shared = (folder: string, type: 'Page' | 'Section', names: readonly string[]): OutputFile => {
    const body = names.map((name) => `export declare const ${name};\n`).join('');
    return { path: `${folder}/_module.d.ts`, value: `${header}${importsOf(type)}\n${body}` };
  };
  yield shared('pages', 'Page', [`page: ${pageType}`]);
  yield shared('sections', 'Section', ['section: Section<FaqIds>', 'html: string']);
}

/** The ES modules of one page and of its sections, given an expression for the page: its JSON, which a build has at hand. */
export function* emitPageModules(page: Page, expression: string): Generator<OutputFile, void, undefined> {
  yield emitEsModule(pathOf(page), [['page', expression]]);
  yield { path: `${pathOf(page)}.d.ts`, value: "export { page } from './_module.js';\n" };
  for (const section of flatten(page.sections)) {
    yield emitEsModule(pathOf(section), sectionConstants(section));
    yield { path: `${pathOf(section)}.d.ts`, value: "export { html, section } from '../_module.js';\n" };
  }
}

/** The path of a page's or section's module, without its extension. */
export function pathOf(node: Page | Section): string {
  return 'page' in node ? `sections/${node.page}/${node.id}` : `pages/${node.id}`;
}

/** `section` refers to `html`, so that a bundle of one of them does not carry the text twice. */
function sectionConstants({ html, ...section }: Section): Constants {
  return [
    ['html', JSON.stringify(html)],
    ['section', `{ ${JSON.stringify(section).slice(1, -1)}, html }`],
  ];
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

/**
 * The id unions of a FAQ, as TypeScript.
 *
 * @param dataType Name of the type of `page.data`. Default: nobody knows it.
 */
export function emitIds(audiences: Faq['audiences'], pages: readonly PageIds[], dataType?: string): string {
  const keys = pages.flatMap(({ id: page, sectionIds }) => sectionIds.map((id) => keyOf({ page, id })));
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
  readonly audience: AudienceId;${dataType === undefined ? '' : `\n  readonly data: ${dataType};`}
}
`;
}
