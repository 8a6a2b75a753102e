import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageOptions } from '../compiler/compile-page.js';
import { editorialRules } from '../compiler/rules/editorial/preset.js';
import type { WordLists } from '../compiler/rules/editorial/word-lists.js';
import { chooseParser } from '../compiler/markdown/choose-parser.js';
import type { LinkOptions } from '../compiler/site/link-pages.js';
import type { SourceFile } from '../compiler/source/source-file.js';
import { listContent, type ContentListing } from './content/list-content.js';
import { readContentFile } from './content/read-content-file.js';
import { compilerId } from './compiler-id.js';
import { digest } from './digest.js';
import { createEngine, type Engine } from './engine.js';
import { manifestFile } from './manifest/manifest-file.js';
import { diskStore } from './store/page-store.js';
import { processStore } from './store/process-store.js';
import { CommandFailure, type Io } from '../cli/io.js';
import { defaultCache, type ContentOptions } from '../cli/options.js';
import type { OutputFormat } from './outputs/main-files.js';
import { createProgress } from '../cli/progress.js';
import { readProjectManifest } from './project-manifest.js';
import { systemReason } from './system-reason.js';
import { words, type Language } from '../cli/words.js';

/** Where and how to write. */
export interface OutputOptions {
  readonly out: string;
  readonly format: OutputFormat;
}

/** The engine of a folder, with the options of the command line. */
export async function createFolderEngine(
  folder: string,
  options: ContentOptions & Partial<OutputOptions> & { readonly watch?: boolean },
  io: Io,
): Promise<Engine> {
  const absolute = resolve(io.cwd, folder);
  if (options.parser === 'native') await findNativeParser(options.lang);
  const rules = options.editorial ? { ...editorialRules, ...options.rule } : options.rule;
  const page: PageOptions = {
    rules,
    ...(await readLists(absolute, options.lang)),
    ...(options.parser === 'native' && { parser: options.parser }),
  };
  const link: LinkOptions = {
    rules,
    ...readProjectManifest(io.cwd),
    ...readHistory(absolute),
    drafts: options.drafts,
    ...(options.editUrl !== undefined && { editUrl: options.editUrl }),
  };
  const id = compilerId();
  const key = digest(JSON.stringify([id, page, { ...link, history: undefined }, options.format]));
  const cache = cacheFolder(options, io);
  const progress = createProgress(io, words[options.lang].progress);
  return createEngine({
    page,
    link,
    rules,
    language: options.lang,
    format: options.format ?? 'json',
    ...(options.out !== undefined && { out: resolve(io.cwd, options.out) }),
    compilerId: id,
    store: cache === undefined ? processStore() : diskStore(join(cache, 'pages')),
    ...(cache !== undefined && { manifest: manifestFile(cache, key) }),
    ...(options.watch !== undefined && { watch: options.watch }),
    ...(options.jobs !== undefined && { jobs: options.jobs }),
    onFallback: (pages) => {
      if (options.report === 'human') io.stderr.write(`${words[options.lang].leftToRemark(pages)}\n`);
    },
    onProgress: (done, all) => (done === all ? progress.end() : progress.update(done, all)),
  });
}

async function findNativeParser(lang: Language): Promise<void> {
  await chooseParser('', { parser: 'native' }).catch((error: Error) => {
    throw new CommandFailure(words[lang].noNativeParser(error.message), { cause: error });
  });
}

function cacheFolder({ cache }: ContentOptions, io: Io): string | undefined {
  return cache === undefined ? undefined : resolve(io.cwd, cache === true ? defaultCache : cache);
}

/** Lists a folder that must hold some content; `name` is what the user called it. */
export function listFolder(folder: string, name: string, lang: Language): ContentListing {
  let listing: ContentListing;
  try {
    listing = listContent(folder);
  } catch (error) {
    throw new CommandFailure(words[lang].noFolder(name, systemReason(error, lang)));
  }
  if (listing.files.length + listing.findings.length === 0) throw new CommandFailure(words[lang].noPages(name));
  return listing;
}

/** The files that diagnostics speak of, so that the lines at fault can be shown. */
export function filesAtFault(
  { files }: ContentListing,
  { diagnostics }: { readonly diagnostics: readonly { readonly path: string }[] },
): SourceFile[] {
  const paths = new Set(diagnostics.map(({ path }) => path));
  return files
    .filter(({ path }) => paths.has(path))
    .flatMap((file) => {
      const value = readContentFile(file, [])?.value;
      return value ? [{ path: file.path, value }] : [];
    });
}

/** `history.json` in the content folder is the ledger of what was published. */
function readHistory(folder: string): Pick<LinkOptions, 'history'> {
  const file = join(folder, 'history.json');
  return existsSync(file) ? { history: { path: 'history.json', value: readFileSync(file) } } : {};
}

/** `lexicon.yml` and `links.yml` in the content folder say which words and addresses its pages may hold. */
async function readLists(folder: string, lang: Language): Promise<Partial<WordLists>> {
  const read = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const [lexicon, links] = [read('lexicon.yml'), read('links.yml')];
  if (lexicon === undefined && links === undefined) return {};
  const { readWordLists } = await import('../compiler/rules/editorial/word-lists.js');
  try {
    return readWordLists({ ...(lexicon !== undefined && { lexicon }), ...(links !== undefined && { links }) });
  } catch (error) {
    throw new CommandFailure(words[lang].badList((error as Error).message));
  }
}
