import type { Faq, Page, Section } from '../../data/model.js';
import { emitIds, flatten, header, type FileAroundLinks, type OutputFile, type PageIds } from './modules.js';

/** The declarations that all modules of a folder share. */
export function* emitProjectFrame(): Generator<OutputFile, void, undefined> {
  yield declaration('pages', 'page', 'Page');
  yield declaration('sections', 'section', 'Section', 'export declare const html: string;\n');
}

function declaration(folder: string, name: string, type: string, more = ''): OutputFile {
  const imports = `import type { ${type} } from 'datagouv-faq';\nimport type { FaqIds } from '../index.js';\n`;
  return {
    path: `${folder}/_module.d.ts`,
    value: `${header}${imports}\nexport declare const ${name}: ${type}<FaqIds>;\n${more}`,
  };
}

/** What stands before the JSON of a page in its module. */
export const projectPageStart = `${header}export const page = `;

/** The modules of one page, whose JSON the caller has at hand. */
export function* emitProjectPage(page: Page, json: string): Generator<OutputFile, void, undefined> {
  yield { path: `pages/${page.id}.js`, value: `${projectPageStart}${json};\n` };
  yield { path: `pages/${page.id}.d.ts`, value: `export { page } from './_module.js';\n` };
  for (const section of flatten(page.sections)) {
    const path = `sections/${page.id}/${section.id}`;
    yield { path: `${path}.js`, value: sectionModule(section) };
    yield { path: `${path}.d.ts`, value: `export { html, section } from '../_module.js';\n` };
  }
}

/** `section` refers to `html`, so that a bundle of one of them does not carry the text twice. */
function sectionModule({ html, ...section }: Section): string {
  const rest = JSON.stringify(section).slice(1, -1);
  return `${header}export const html = ${JSON.stringify(html)};\nexport const section = { ${rest}, html };\n`;
}

/** What `index.js` holds beside the pages' own modules and the links. */
export type ProjectData = Pick<Faq, 'version' | 'license' | 'attribution' | 'audiences' | 'history'> & {
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
export function emitProjectIds(audiences: Faq['audiences'], pages: readonly PageIds[]): OutputFile {
  return { path: 'index.d.ts', value: emitIds(audiences, pages) + declarations };
}

function dataModule({ version, license, attribution, audiences, pages, history }: ProjectData): string {
  const imports = pages.map(({ id }, index) => `import { page as page${index} } from './pages/${id}.js';\n`).join('');
  return `${imports}
const version = ${JSON.stringify(version)};
const license = ${JSON.stringify(license)};
const attribution = ${JSON.stringify(attribution)};
${history === undefined ? '' : `const history = ${JSON.stringify(history)};\n`}export const audiences = ${JSON.stringify(audiences)};
export const pages = [${pages.map((_, index) => `page${index}`).join(', ')}];
`;
}

const lookups = ({ history }: ProjectData): string => `
const walk = (section) => [section, ...section.children.flatMap(walk)];
export const sections = /* @__PURE__ */ pages.flatMap((page) => page.sections.flatMap(walk));
export const faq = { version, license, attribution, audiences, pages, links${history === undefined ? '' : ', history'} };

export function getPage(id) {
  return found('page', id, pages.find((page) => page.id === id));
}

export function getAudience(id) {
  return found('audience', id, audiences.find((audience) => audience.id === id));
}

export function getSection(key) {
  return found('section', key, findSection(key));
}

export function findSection(key) {
  const [pageId, id] = String(key).split('#');
  const page = pages.find((one) => one.id === pageId);
  return page && page.sections.flatMap(walk).find((section) => section.id === id);
}

export function isSectionId(key) {
  return findSection(key) !== undefined;
}

function found(kind, id, value) {
  if (value === undefined) throw new RangeError(\`No \${kind} '\${id}'.\`);
  return value;
}
`;

const declarations = `
import type { Audience, Faq, Page, Section, UsedLink } from 'datagouv-faq';

/** The whole content: pages, audiences, links, version, licence and attribution. */
export declare const faq: Faq<FaqIds>;
export declare const audiences: readonly Audience<FaqIds>[];
export declare const pages: readonly Page<FaqIds>[];
/** Every section of every page, parents before their children. */
export declare const sections: readonly Section<FaqIds>[];
/** Every link once, with who uses it. */
export declare const links: readonly UsedLink<FaqIds>[];

/** The page with this id; throws a RangeError when there is none. */
export declare function getPage(id: PageId): Page<FaqIds>;
/** The audience with this id; throws a RangeError when there is none. */
export declare function getAudience(id: AudienceId): Audience<FaqIds>;
/** The section with this key, \`page#id\`; throws a RangeError when there is none. */
export declare function getSection(key: SectionId): Section<FaqIds>;
/** The section with this key, or \`undefined\`: for keys that come from a route or a user. */
export declare function findSection(key: string): Section<FaqIds> | undefined;
/** Whether a string is the key of a section. */
export declare function isSectionId(key: string): key is SectionId;
`;
