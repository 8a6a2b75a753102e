import type { FrontMatterOptions } from '../front-matter/foreign.js';
import type { Lookups } from '../../data/lookups.js';
import type { Faq, Ids, Page } from '../../data/model.js';
import { lookupsSource } from './lookups-source.js';
import { moduleStart } from './constants.js';
import { emitIds, emitModuleFrame, type ImportsOf, type PageIds } from './modules.js';
import { schemaType } from './schema-type.js';
import { header, type FileAroundLinks, type OutputFile } from './output-file.js';

/** A project's own modules import types from the package, and nothing at run time. */
const importsOf: ImportsOf = (type) =>
  type === 'Page'
    ? `import type { OwnPage } from '../index.js';\n`
    : `import type { Section } from 'datagouv-faq';\nimport type { FaqIds } from '../index.js';\n`;

/** The declarations that all modules of a folder share. */
export function emitProjectFrame(): Iterable<OutputFile> {
  return emitModuleFrame(importsOf, 'OwnPage');
}

/** What stands before the JSON of a page in its module. */
export const projectPageStart = moduleStart('page');

/** What `index.js` holds beside the pages' own modules and the links. */
export type ProjectData = Pick<Faq, 'version' | 'title' | 'license' | 'attribution' | 'audiences' | 'history'> & {
  readonly pages: readonly Pick<Page, 'id'>[];
};

/** `index.js`. */
export function emitProjectIndex(data: ProjectData): FileAroundLinks {
  return {
    path: 'index.js',
    before: `${header}${dataModule(data)}export const links = `,
    after: `;\n${lookups(data)}`,
  };
}

/** `index.d.ts`. */
export function emitProjectIds(
  audiences: Faq['audiences'],
  pages: readonly PageIds[],
  { extra, schema = {} }: FrontMatterOptions = {},
): OutputFile {
  const data = extra === 'keep' ? schemaType(schema) : 'unknown';
  const isTyped = data !== 'unknown';
  // A page without data would lack a key.
  const isSure = isTyped && Array.isArray(schema.required) && schema.required.length > 0;
  const page = `Page<FaqIds>${isSure ? ' & { readonly data: PageData }' : ''}`;
  const own = `
/** A page of this content. */
export type OwnPage = ${page};
${isTyped ? `\n/** What its front matter says beside the package's keys: the schema in the settings. */\nexport type PageData = ${data};\n` : ''}`;
  return { path: 'index.d.ts', value: emitIds(audiences, pages, isTyped ? 'PageData' : undefined) + declarations(own) };
}

function dataModule(data: ProjectData): string {
  const { audiences, pages } = data;
  const imports = pages.map(({ id }, index) => `import { page as page${index} } from './pages/${id}.js';\n`).join('');
  const own = termsOf(data).map((name) => `const ${name} = ${JSON.stringify(data[name])};\n`);
  return `${imports}
${own.join('')}export const audiences = ${JSON.stringify(audiences)};
export const pages = [${pages.map((_, index) => `page${index}`).join(', ')}];
`;
}

/** What the content says of itself as a whole, as far as it does. */
function termsOf(data: ProjectData) {
  return (['version', 'title', 'license', 'attribution', 'history'] as const).filter(
    (name) => data[name] !== undefined,
  );
}

const names = ['getPage', 'getAudience', 'getSection', 'findSection', 'isSectionId'] satisfies (keyof Lookups<Ids>)[];

/** Each lookup is a function of its own, so that a bundler drops what a project does not use. */
const lookups = (data: ProjectData): string => `
${lookupsSource}
export const sections = /* @__PURE__ */ flatten(/* @__PURE__ */ pages.flatMap((page) => page.sections));
export const faq = { ${[...termsOf(data), 'audiences', 'pages', 'links'].join(', ')} };

const lookups = /* @__PURE__ */ createLookups({ pages, audiences });
${names.map((name) => `export const ${name} = (id) => lookups.${name}(id);\n`).join('')}`;

const declarations = (own: string): string => `
import type { Audience, Faq, Page, Section, UsedLink } from 'datagouv-faq';
${own}
/** The whole content: pages, audiences, links, version, licence and attribution. */
export declare const faq: Faq<FaqIds>;
export declare const audiences: readonly Audience<FaqIds>[];
export declare const pages: readonly OwnPage[];
/** Every section of every page, parents before their children. */
export declare const sections: readonly Section<FaqIds>[];
/** Every link once, with who uses it. */
export declare const links: readonly UsedLink<FaqIds>[];

/** The page with this id; throws a RangeError when there is none. */
export declare function getPage(id: PageId): OwnPage;
/** The audience with this id; throws a RangeError when there is none. */
export declare function getAudience(id: AudienceId): Audience<FaqIds>;
/** The section with this key, \`page#id\`; throws a RangeError when there is none. */
export declare function getSection(key: SectionId): Section<FaqIds>;
/** The section with this key, or \`undefined\`: for keys that come from a route or a user. */
export declare function findSection(key: string): Section<FaqIds> | undefined;
/** Whether a string is the key of a section. */
export declare function isSectionId(key: string): key is SectionId;
`;
