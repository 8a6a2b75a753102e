import {
  compilePage,
  linkPages,
  toDiagnostics,
  type CompileOptions,
  type CompileResult,
  type PageDraft,
  type SourceFile,
} from '../src/compiler/index.js';

interface Remembered {
  readonly source: string;
  readonly draft: PageDraft;
}

/** A compiler that compiles again only the pages that changed since its last call; its options must stay the same. */
export function createPageMemo(): (files: readonly SourceFile[], options: CompileOptions) => Promise<CompileResult> {
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
    const { faq, findings } = linkPages(drafts, options);
    const diagnostics = toDiagnostics(
      [...drafts.flatMap((draft) => draft.findings), ...findings],
      options.rules,
      options.messages,
    );
    return diagnostics.some(({ severity }) => severity === 'error') ? { diagnostics } : { faq, diagnostics };
  };
}
