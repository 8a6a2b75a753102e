import type { Faq, Page, Section } from '../../data/model.js';
import { flatten, keyOf } from '../../data/sections.js';

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

type Extension = 'js' | 'cjs';

/** For whom modules are written. */
export interface ModuleForm {
  /** `js` is an ES module, `cjs` a CommonJS one. */
  readonly extensions: readonly Extension[];
  /** The imports of the declarations of pages or sections, which stand in a folder of their own. */
  readonly imports: (type: 'Page' | 'Section', extension: Extension) => string;
}

/** The modules of this package. */
export const packageForm: ModuleForm = {
  extensions: ['js', 'cjs'],
  imports: (type, extension) => `import type { FaqIds, ${type} } from '../index.${extension}';\n`,
};

/** One module per page and per section, with a declaration for each that knows the ids. */
export function emitModules(faq: Faq, form: ModuleForm = packageForm): OutputFile[] {
  const pages = faq.pages.flatMap((page) => [...emitPageModules(page, JSON.stringify(page), form)]);
  return [...emitModuleFrame(form), ...pages];
}

/** The declarations that all modules of a folder share: those of the modules stay a line long. */
export function* emitModuleFrame(form: ModuleForm): Generator<OutputFile, void, undefined> {
  yield* shared('pages', 'Page', ['page: Page<FaqIds>'], form);
  yield* shared('sections', 'Section', ['section: Section<FaqIds>', 'html: string'], form);
}

function shared(
  folder: string,
  type: 'Page' | 'Section',
  names: readonly string[],
  { extensions, imports }: ModuleForm,
): OutputFile[] {
  const body = names.map((name) => `export declare const ${name};\n`).join('');
  return extensions.map((extension) => ({
    path: `${folder}/_module${declarationOf[extension]}`,
    value: `${header}${imports(type, extension)}\n${body}`,
  }));
}

const declarationOf: Readonly<Record<Extension, string>> = { js: '.d.ts', cjs: '.d.cts' };

/** The modules of one page and of its sections, given the page's JSON, which a build has at hand. */
export function* emitPageModules(page: Page, json: string, form: ModuleForm): Generator<OutputFile, void, undefined> {
  yield* emitModule(`pages/${page.id}`, [['page', json]], "{ page } from './_module", form);
  for (const section of flatten(page.sections))
    yield* emitModule(pathOf(section), sectionConstants(section), "{ html, section } from '../_module", form);
}

function pathOf({ page, id }: Section): string {
  return `sections/${page}/${id}`;
}

/** `section` refers to `html`, so that a bundle of one of them does not carry the text twice. */
function sectionConstants({ html, ...section }: Section): Constants {
  return [
    ['html', JSON.stringify(html)],
    ['section', `{ ${JSON.stringify(section).slice(1, -1)}, html }`],
  ];
}

type Constants = readonly (readonly [name: string, literal: string])[];

function emitModule(path: string, constants: Constants, declaration: string, form: ModuleForm): OutputFile[] {
  const declarations = form.extensions.map((extension) => ({
    path: path + declarationOf[extension],
    value: `export ${declaration}.${extension}';\n`,
  }));
  return [...emitConstants(path, constants, form), ...declarations];
}

/** What stands before the first constant's literal in an ES module. */
export function moduleStart(name: string): string {
  return `${header}export const ${name} = `;
}

/** The same constants as an ES module and, where wanted, as a CommonJS one. */
export function emitConstants(path: string, constants: Constants, { extensions }: ModuleForm): OutputFile[] {
  const write: Readonly<Record<Extension, () => string>> = {
    js: () => constants.map(([name, literal]) => `export const ${name} = ${literal};\n`).join(''),
    // `exports.x = x` is the form in which Node finds the names of a CommonJS module.
    cjs: () =>
      [
        ...constants.map(([name, literal]) => `const ${name} = ${literal};\n`),
        ...constants.map(([name]) => `exports.${name} = ${name};\n`),
      ].join(''),
  };
  return extensions.map((extension) => ({ path: `${path}.${extension}`, value: header + write[extension]() }));
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
  readonly audience: AudienceId;
}
`;
}
