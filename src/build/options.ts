import type { ParserName } from '../compiler/markdown/choose-parser.js';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import type { Language } from '../compiler/rules/language.js';
import type { OutputFormat } from './outputs/main-files.js';

/** One part of a content that several machines share out among them. */
export interface Shard {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

/** What to build, how, and whom to tell. */
export interface BuildOptions {
  /** Absolute path of the folder of the Markdown files. */
  readonly content: string;
  /** Absolute path of a folder of the project: the nearest `package.json` says version, licence and source. */
  readonly project: string;
  /** Severity by rule; `'*'` for all others. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** Language of the diagnostics. Default: `fr`. */
  readonly language?: Language;
  /** Whether pages with `draft: true` take part. Default: `false`. */
  readonly drafts?: boolean;
  /** Address of the content folder on a code host, for each section's `source.editUrl`. Default: none. */
  readonly editUrl?: string;
  /** What writes the ledger, for the messages. Default: `npx datagouv-faq record`. */
  readonly recordCommand?: string;
  /** What mends files, for the messages. Default: `npx datagouv-faq fix content`. */
  readonly fixCommand?: string;
  /** Today, `YYYY-MM-DD`, for dates that have not come yet and for what is to be read again. Default: nobody knows. */
  readonly today?: string;
  /** Default: `remark`. */
  readonly parser?: ParserName;
  /** Absolute path of the folder to write. Default: nothing is written. */
  readonly out?: string;
  /** Absolute path of the folder to which the files that pages name are copied. Default: they are not. */
  readonly assets?: string;
  /** Default: `json`. */
  readonly format?: OutputFormat;
  /** Absolute path of the folder that keeps results for other processes. Default: they are kept in memory. */
  readonly cache?: string;
  /** Whether it runs at every save: from the second time on, files are replaced one by one. Default: `false`. */
  readonly watch?: boolean;
  /**
   * The only pages to compile, for a build that finds them in the cache: what lies between pages is not looked at, and
   * nothing is written. Default: all.
   */
  readonly shard?: Shard;
  /** Worker threads. Default: chosen from the number of pages. */
  readonly jobs?: number;
  /**
   * Called with the system's error for each result that cannot be kept for other processes, and with an `UnsoundCache`
   * when what others have left is not used: both cost time alone.
   */
  readonly onCacheRefused?: (error: unknown) => void;
  /** Called when an output was put back that a kill had left beside its place. */
  readonly onRestored?: () => void;
  /** Called with the number of pages that were left to remark although the parser is `native`, after they are compiled. */
  readonly onFallback?: (pages: number) => void;
  /** Called as pages are compiled. */
  readonly onProgress?: (done: number, all: number) => void;
}
