import type { Diagnostic } from '../diagnostic.js';
import { checkLanguage, type Language } from '../language.js';
import type { SourceFile } from '../../source/source-file.js';
import { toGithub } from './github.js';
import { toHuman } from './human.js';

export interface FormatOptions {
  /**
   * `human`: for people, with the line at fault when `files` are given; `json`: the diagnostics as a JSON array;
   * `github`: workflow commands that GitHub shows as annotations. Default: `human`.
   */
  readonly format?: 'human' | 'json' | 'github';
  /** The files that were compiled: `human` quotes the line at fault. Default: none. */
  readonly files?: readonly SourceFile[];
  /** Whether `human` may use ANSI colours. Default: `false`. */
  readonly color?: boolean;
  /** Whether `human` prints every diagnostic. Default: above fifty, three of each rule, and a table of the rules. */
  readonly all?: boolean;
  /** Language of the words around the messages. Default: `fr`. */
  readonly language?: Language;
}

/**
 * Prints diagnostics as text, without a final line feed; `''` when there are none (`[]` as JSON).
 *
 * @example
 * const { diagnostics } = await compile(files);
 * console.error(formatDiagnostics(diagnostics, { files, color: true }));
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const { format = 'human', files = [], color = false, all = false, language = 'fr' } = options;
  checkLanguage(language);
  switch (format) {
    case 'human':
      return toHuman(diagnostics, { files, color, all, language });
    case 'json':
      return JSON.stringify(diagnostics, undefined, 2);
    case 'github':
      return toGithub(diagnostics);
    default:
      throw new TypeError(`format: ${JSON.stringify(format satisfies never)}; expected "human", "json" or "github"`);
  }
}
