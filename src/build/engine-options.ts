import type { PageOptions } from '../compiler/compile-page.js';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import type { LinkOptions } from '../compiler/site/link-pages.js';
import type { Language } from '../compiler/rules/language.js';
import type { ManifestFile } from './manifest/manifest-file.js';
import type { OutputFormat } from './outputs/main-files.js';
import type { PageStore } from './store/page-store.js';

export interface EngineOptions {
  readonly page: PageOptions;
  readonly link: LinkOptions;
  readonly rules: RuleSettings;
  readonly language: Language;
  readonly format: OutputFormat;
  /** Absolute path of the folder to write. Default: nothing is written. */
  readonly out?: string;
  /** Tells this version of the compiler from every other. */
  readonly compilerId: string;
  readonly store: PageStore;
  /** What earlier processes left. Default: none. */
  readonly manifest?: ManifestFile;
  /** Whether it runs at every save: from the second time on, files are replaced one by one. Default: `false`. */
  readonly watch?: boolean;
  /** Worker threads. Default: chosen from the number of pages. */
  readonly jobs?: number;
  /** Called with the number of pages that were left to remark although the parser is `native`, after they are compiled. */
  readonly onFallback?: (pages: number) => void;
  readonly onProgress?: (done: number, all: number) => void;
}
