export { compile, type CompileOptions, type CompileResult } from './compile.js';
export { compilePage, type DraftSection, type PageDraft, type PageOptions } from './compile-page.js';
export {
  documentationUrl, toDiagnostics, type Diagnostic, type Finding, type RuleSettings,
} from './rules/diagnostic.js'; // prettier-ignore
export type { Place } from './source/place.js';
export { fixTypography, type FixedTypography } from './tools/fix-typography.js';
export type { AllowedUrl, EditorialOptions } from './rules/editorial/options.js';
export { readWordLists, type WordLists } from './rules/editorial/word-lists.js';
export type { TypographyEdit, TypographyKind } from './rules/editorial/typography.js';
export { fixMarkdown, type FixedMarkdown, type MarkdownFix } from './tools/fix-markdown.js';
export { fixSource, type Fix, type FixedSource } from './tools/fix-encoding.js';
export type { FrontMatterOptions } from './front-matter/foreign.js';
export { frontMatterJsonSchema } from './front-matter/schema.js';
export { defaultLimits, type Limits } from './source/limits.js';
export { linkPages, type Linked, type LinkOptions } from './site/link-pages.js';
export { emitMarkdown } from './output/markdown/emit-markdown.js';
export { toLlmsFullTxt, toLlmsTxt, type LlmsOptions } from './output/markdown/llms-txt.js';
export { toMarkdown, type MarkdownOptions } from './output/markdown/to-markdown.js';
export { formatDiagnostics, type FormatOptions } from './rules/print/format.js';
export type { Severity } from './rules/define-rule.js';
export { defaultSeverities, editorialRules, type RuleId } from './rules/rules.js';
export { faqJsonSchema } from './output/schema.js';
export { readFaq } from './read-faq.js';
export type { SourceFile } from './source/source-file.js';
