import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toDiagnostics, type Diagnostic, type Finding } from '../compiler/diagnostic.js';
import type { CompileOptions } from '../compiler/compile.js';
import type { SourceFile } from '../compiler/source-file.js';
import type { Faq } from '../model.js';
import { listContent, type ContentListing } from './content/list-content.js';
import { readContentFile } from './content/read-content-file.js';
import { CommandFailure, type Io } from './io.js';
import type { ContentOptions } from './options.js';
import { readProjectManifest } from './project-manifest.js';
import { words, type Language } from './words.js';

export interface CompiledFolder {
  /** Absent when a diagnostic is an error. */
  readonly faq?: Faq;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

/** Reads and compiles a folder. */
export async function compileFolder(folder: string, options: ContentOptions, io: Io): Promise<CompiledFolder> {
  const { files: listed, findings: found } = listContentOrFail(resolve(io.cwd, folder), folder, options.lang);
  const findings: Finding[] = [...found];
  const files = listed.flatMap((file) => {
    const value = readContentFile(file, findings);
    return value ? [{ path: file.path, value }] : [];
  });
  const { compile } = await import('../compiler/compile.js');
  const { faq, diagnostics } = await compile(files, await compileOptions(folder, options, io));
  const all = [...toDiagnostics(findings, options.rule, options.lang), ...diagnostics];
  const failed = all.some(({ severity }) => severity === 'error');
  return { ...(faq && !failed && { faq }), diagnostics: all, files };
}

/** Lists a folder that must hold some content; `folder` is its name as the user wrote it. */
export function listContentOrFail(absolute: string, folder: string, lang: Language): ContentListing {
  let listing: ContentListing;
  try {
    listing = listContent(absolute);
  } catch (error) {
    throw new CommandFailure(words[lang].noFolder(folder, (error as Error).message));
  }
  if (listing.files.length + listing.findings.length === 0) throw new CommandFailure(words[lang].noPages(folder));
  return listing;
}

async function compileOptions(folder: string, options: ContentOptions, io: Io): Promise<CompileOptions> {
  return {
    ...readProjectManifest(io.cwd),
    rules: options.rule,
    messages: options.lang,
    drafts: options.drafts,
    ...(options.editUrl !== undefined && { editUrl: options.editUrl }),
    ...readHistory(resolve(io.cwd, folder)),
    ...(await readLexicon(resolve(io.cwd, folder))),
  };
}

/** `history.json` in the content folder is the ledger of what was published. */
function readHistory(folder: string): Pick<CompileOptions, 'history'> {
  const file = join(folder, 'history.json');
  return existsSync(file) ? { history: { path: 'history.json', value: readFileSync(file) } } : {};
}

/** `lexicon.yml` in the content folder names foreign terms under `foreign`, each with its language. */
async function readLexicon(folder: string): Promise<Pick<CompileOptions, 'foreignTerms'>> {
  const file = join(folder, 'lexicon.yml');
  if (!existsSync(file)) return {};
  const { parse } = await import('yaml');
  const { foreign } = parse(readFileSync(file, 'utf8')) as { foreign?: Record<string, string> };
  return foreign ? { foreignTerms: foreign } : {};
}
