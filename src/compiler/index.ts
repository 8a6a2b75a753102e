export { compile, type CompileOptions, type CompileResult } from './compile.js';
export { compilePage, type DraftSection, type PageDraft, type PageOptions, type SourceFile } from './compile-page.js';
export { linkPages, type Linked, type LinkOptions } from './link-pages.js';
export { toDiagnostics, type Diagnostic, type Finding, type Place, type RuleSettings } from './diagnostic.js';
export type { RuleId, Severity } from './rules.js';
