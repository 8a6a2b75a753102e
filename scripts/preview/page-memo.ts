import {
  compilePage,
  linkPages,
  toDiagnostics,
  type CompileOptions,
  type Diagnostic,
  type PageDraft,
  type SourceFile,
} from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';

interface Remembered {
  readonly source: string;
  readonly draft: PageDraft;
}

interface Result {
  /** With the mistakes that the diagnostics name. */
  readonly faq: Faq;
  /** Translations by language. */
  readonly editions: Readonly<Record<string, Faq>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A compiler that compiles again only the pages that changed since its last call; its options must stay the same, but
 * for the ledger.
 */
export function createPageMemo(): (files: readonly SourceFile[], options: CompileOptions) => Promise<Result> {
  let pages = new Map<string, Remembered>();
  return async (files, options) => {
    const entries = await Promise.all(
      files.map(async (file) => {
        const source = typeof file.value === 'string' ? file.value : Buffer.from(file.value).toString('latin1');
        const known = pages.get(file.path);
        const draft = known?.source === source ? known.draft : await compilePage(file, options);
        return [file.path, { source, draft }] as const;
      }),
    );
    pages = new Map(entries);
    const drafts = entries.map(([, { draft }]) => draft);
    const { faq, editions = {}, findings } = linkPages(drafts, options);
    const diagnostics = toDiagnostics(
      [...drafts.flatMap((draft) => draft.findings), ...findings],
      options.rules,
      options.language,
    );
    return { faq, editions, diagnostics };
  };
}
