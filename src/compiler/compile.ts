import { checkTypes } from '../data/check-types.js';
import type { Faq } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { compilePage, type PageOptions } from './compile-page.js';
import { toDiagnostics, type Diagnostic, type RuleSettings } from './rules/diagnostic.js';
import { checkLanguage, type Language } from './rules/language.js';
import { linkPages, type LinkOptions } from './site/link-pages.js';
import { checkSourceFile, type SourceFile } from './source/source-file.js';

export interface CompileOptions extends PageOptions, LinkOptions {
  /** Severity by rule; `'*'` for all others. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** Language of the messages. Default: `fr`. */
  readonly language?: Language;
  /** What mends files, for the messages. Default: `npx datagouv-faq fix content`. */
  readonly fixCommand?: string;
}

/** What `typeof` says of each option. */
const optionTypes = {
  rules: 'object', language: 'string', limits: 'object', parser: 'string', onFallback: 'function',
  foreignTerms: 'object', editorial: 'object', editUrl: 'string', version: 'string', license: 'object',
  attribution: 'object', drafts: 'boolean', history: 'object',
  histories: 'object', recordCommand: 'string', fixCommand: 'string', files: 'object', today: 'string', title: 'string', lang: 'string',
  editions: 'object', frontMatter: 'object',
} as const satisfies Record<keyof CompileOptions, string>; // prettier-ignore

export interface CompileResult {
  /** Absent when a diagnostic is an error. */
  readonly faq?: Faq;
  /** Translations by language (see `docs/translations.md`); absent when there is none or a diagnostic is an error. */
  readonly editions?: Readonly<Record<string, Faq>>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Compiles Markdown files into typed data. Pure: file contents in, data and diagnostics out; the same input gives the
 * same bytes.
 *
 * @param files Every page, the home page (`index.md`) among them; the order does not matter.
 * @param options See `CompileOptions`. A rule or a limit that does not exist throws a `TypeError`.
 * @returns Every problem of every file, and the data unless one of them is an error.
 * @example
 * const { ...data, diagnostics } = await compile([{ path: 'index.md', value: '# Bonjour {#bonjour}\n\nTexte.' }]);
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions = {}): Promise<CompileResult> {
  checkTypes(options, optionTypes);
  const { files: others = [], history, histories = {} } = options;
  if (!Array.isArray(others) || !others.every((path) => typeof path === 'string'))
    refuse('files', 'a list of paths', others);
  if (history !== undefined) checkSourceFile('history', history);
  for (const ledger of Object.values(histories)) checkSourceFile('histories', ledger);
  checkLanguage(options.language ?? 'fr');
  const drafts = await Promise.all(files.map((file) => compilePage(file, options)));
  const { findings, ...data } = linkPages(drafts, options);
  const all = [...drafts.flatMap((draft) => draft.findings), ...findings];
  const diagnostics = toDiagnostics(all, options.rules, options.language, options.fixCommand);
  return diagnostics.some(({ severity }) => severity === 'error') ? { diagnostics } : { ...data, diagnostics };
}
