export { compile, type CompileOptions, type CompileResult } from './compile.js';
export { compilePage, type DraftSection, type PageDraft, type PageOptions } from './compile-page.js';
export {
  documentationUrl, toDiagnostics, type Diagnostic, type Finding, type Place, type RuleSettings,
} from './diagnostic.js'; // prettier-ignore
export { fixTypography, type FixedTypography } from './editorial/fix-typography.js';
export type { AllowedUrl, EditorialOptions } from './editorial/options.js';
export { editorialRules } from './editorial/preset.js';
export { readWordLists, type WordLists } from './editorial/word-lists.js';
export type { TypographyEdit, TypographyKind } from './editorial/typography.js';
export { fixSource, type Fix, type FixedSource } from './fix.js';
export { frontMatterJsonSchema } from './front-matter-schema.js';
export { defaultLimits, type Limits } from './limits.js';
export { linkPages, type Linked, type LinkOptions } from './link-pages.js';
export { emitMarkdown } from './markdown-out/emit-markdown.js';
export { toLlmsFullTxt, toLlmsTxt, type LlmsOptions } from './markdown-out/llms-txt.js';
export { toMarkdown, type MarkdownOptions } from './markdown-out/to-markdown.js';
export { formatDiagnostics, type FormatOptions } from './print/format.js';
export { defaultSeverities, type RuleId, type Severity } from './rules.js';
export { faqJsonSchema } from './schema.js';
export type { SourceFile } from './source-file.js';
