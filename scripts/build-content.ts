import { join } from 'node:path';
import { readContentSettings } from '../src/build/content/content-settings.js';
import { replaceFile } from '../src/build/folder/replace-file.js';
import { writeFiles } from '../src/build/folder/write-files.js';
import { createBuild } from '../src/build/index.js';
import { toRedirects } from '../src/changes/index.js';
import { configurationJsonSchema } from '../src/build/configuration/schema.js';
import type { ForeignTerms } from '../src/compiler/body/foreign-terms.js';
import { emitMarkdown, faqJsonSchema, frontMatterJsonSchema, type Diagnostic } from '../src/compiler/index.js';
import { emitCatalog, emitData, emitJson } from '../src/compiler/output/data.js';
import { emitIds, emitModules, idsOf } from '../src/compiler/output/modules.js';
import { emitCommonJsModules } from '../src/compiler/output/common-js.js';
import type { OutputFile } from '../src/compiler/output/output-file.js';
import type { Faq } from '../src/data/model.js';
import { flatten } from '../src/data/sections.js';
import { ownRules } from './content.js';
import { root } from './root.js';
import { emitSearchWords, readSearchWords } from './search-words.js';

export interface ContentSummary {
  readonly faq: Faq;
  /** Translations by language. */
  readonly editions: Readonly<Record<string, Faq>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly bytes: number;
}

/**
 * Compiles the folder `content` into the new folder `outDir` (pages, sections, JSON) and `src/generated/` (ids).
 * Nothing is written when there is an error: the caller gets the diagnostics and no FAQ.
 */
export async function buildContent(
  content: string,
  outDir: string,
): Promise<ContentSummary | { readonly diagnostics: readonly Diagnostic[] }> {
  const build = await createBuild({ content, project: root, rules: ownRules });
  const { status, diagnostics, load } = await build.run();
  if (status === 'failed') return { diagnostics };
  const { faq, editions = {} } = await load();
  const { foreignTerms = {}, editions: words = {} } = await readContentSettings(content, root);
  const files = [
    ...distFiles(faq, foreignTerms),
    ...Object.entries(editions).flatMap(([lang, edition]) =>
      editionFiles(lang, edition, words[lang]?.foreignTerms ?? {}),
    ),
    ...emitSearchWords(await readSearchWords(content, faq)),
  ];
  await writeFiles(outDir, files, { sync: false });
  await replaceFile(join(root, 'src/generated/ids.ts'), emitIds(faq.audiences, faq.pages.map(idsOf)));
  const bytes = files.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0);
  return { faq, editions, diagnostics, bytes };
}

function distFiles(faq: Faq, foreignTerms: ForeignTerms): OutputFile[] {
  return [
    ...contentFiles(faq, foreignTerms, ''),
    json('faq.schema.json', faqJsonSchema()),
    json('front-matter.schema.json', frontMatterJsonSchema()),
    json('config.schema.json', configurationJsonSchema()),
  ];
}

/** An edition: the same files, in the folder of its language. */
function editionFiles(lang: string, faq: Faq, foreignTerms: ForeignTerms): OutputFile[] {
  return contentFiles(faq, foreignTerms, `${lang}/`).map(({ path, value }) => ({ path: `${lang}/${path}`, value }));
}

function contentFiles(faq: Faq, foreignTerms: ForeignTerms, folder: string): OutputFile[] {
  return [
    ...emitModules(faq),
    ...emitCommonJsModules(faq),
    ...emitData(faq, toRedirects(faq)),
    ...emitCatalog(faq),
    ...emitMarkdown(faq, { baseUrl: `https://unpkg.com/datagouv-faq@${faq.version}/dist/${folder}`, foreignTerms }),
    ...emitJson(faq),
  ];
}

function json(path: string, value: unknown): OutputFile {
  return { path, value: `${JSON.stringify(value)}\n` };
}

/** The table the build prints: what the content holds. */
export function countContent(faq: Faq): Readonly<Record<'pages' | 'sections' | 'links', number>> {
  const sections = faq.pages.flatMap((page) => flatten(page.sections));
  return { pages: faq.pages.length, sections: sections.length, links: faq.links.length };
}
