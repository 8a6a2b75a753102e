import type { Faq } from '../model.js';
import { compilePage, type PageOptions, type SourceFile } from './compile-page.js';
import { toDiagnostics, type Diagnostic, type RuleSettings } from './diagnostic.js';
import { linkPages, type LinkOptions } from './link-pages.js';
import type { Language } from './messages.js';

export interface CompileOptions extends PageOptions, LinkOptions {
  /** Severity by rule; `'*'` for all others. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** Language of the messages. Default: `fr`. */
  readonly messages?: Language;
}

export interface CompileResult {
  /** Absent when a diagnostic is an error. */
  readonly faq?: Faq;
  readonly diagnostics: Diagnostic[];
}

/**
 * Compiles Markdown files into typed data. Pure: file contents in, data and diagnostics out.
 *
 * @example
 * const { faq, diagnostics } = await compile([{ path: 'index.md', value: '# Bonjour\n\nTexte.' }]);
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions = {}): Promise<CompileResult> {
  const drafts = await Promise.all(files.map((file) => compilePage(file, options)));
  const { faq, findings } = linkPages(drafts, options);
  const all = [...drafts.flatMap((draft) => draft.findings), ...findings];
  const diagnostics = toDiagnostics(all, options.rules, options.messages);
  return diagnostics.some(({ severity }) => severity === 'error') ? { diagnostics } : { faq, diagnostics };
}
