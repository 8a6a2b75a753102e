import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toRedirects } from '../src/changes/index.js';
import { compile, emitMarkdown, faqJsonSchema, frontMatterJsonSchema, type Diagnostic } from '../src/compiler/index.js';
import { configurationJsonSchema } from '../src/build/configuration/schema.js';
import type { ForeignTerms } from '../src/compiler/body/foreign-terms.js';
import { emitCatalog, emitData, emitJson } from '../src/compiler/output/data.js';
import { emitIds, emitModules, idsOf, type OutputFile } from '../src/compiler/output/modules.js';
import type { Faq } from '../src/data/model.js';
import { flatten } from '../src/data/sections.js';
import { contentOptions, readContent, root } from './content.js';
import { emitSearchWords, readSearchWords } from './search-words.js';

export interface ContentSummary {
  readonly faq: Faq;
  /** Translations by language. */
  readonly editions: Readonly<Record<string, Faq>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly bytes: number;
}

/**
 * Compiles the folder `content` into `outDir` (pages, sections, JSON) and `src/generated/` (ids and indexes).
 * Nothing is written when there is an error: the caller gets the diagnostics and no FAQ.
 */
export async function buildContent(
  content: string,
  outDir: string,
): Promise<ContentSummary | { diagnostics: readonly Diagnostic[] }> {
  const options = await contentOptions(content);
  const { faq, editions = {}, diagnostics } = await compile(await readContent(content), options);
  if (!faq) return { diagnostics };
  const files = [
    ...distFiles(faq, options.foreignTerms ?? {}),
    ...Object.entries(editions).flatMap(([lang, edition]) =>
      editionFiles(lang, edition, options.editions?.[lang]?.foreignTerms ?? {}),
    ),
    ...emitSearchWords(await readSearchWords(content, faq)),
  ];
  await writeAll(outDir, files);
  await writeAll(join(root, 'src/generated'), [
    { path: 'ids.ts', value: emitIds(faq.audiences, faq.pages.map(idsOf)) },
  ]);
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
    ...emitData(faq, toRedirects(faq)),
    ...emitCatalog(faq),
    ...emitMarkdown(faq, { baseUrl: `https://unpkg.com/datagouv-faq@${faq.version}/dist/${folder}`, foreignTerms }),
    ...emitJson(faq),
  ];
}

function json(path: string, value: unknown): OutputFile {
  return { path, value: `${JSON.stringify(value)}\n` };
}

/** Writes files, leaving those alone whose content has not changed: watchers then stay quiet. */
async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const folderPath of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
    await mkdir(folderPath, { recursive: true });
  }
  await Promise.all(
    files.map(async ({ path, value }) => {
      const target = join(folder, path);
      if ((await readFile(target, 'utf8').catch(() => undefined)) !== value) await writeFile(target, value);
    }),
  );
}

/** The table the build prints: what the content holds. */
export function countContent(faq: Faq): Readonly<Record<'pages' | 'sections' | 'links', number>> {
  const sections = faq.pages.flatMap((page) => flatten(page.sections));
  return { pages: faq.pages.length, sections: sections.length, links: faq.links.length };
}
