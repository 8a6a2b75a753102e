import type { TypographyKind } from './editorial/typography.js';

export type Severity = 'error' | 'warning';

/** What each rule reports, and how severe it is unless the caller says otherwise. */
export const defaultSeverities = {
  // Front matter.
  'front-matter-key': 'error',
  'front-matter-missing': 'warning',
  'front-matter-required': 'error',
  'front-matter-syntax': 'error',
  'front-matter-type': 'error',
  // Headings and sections.
  'duplicate-section': 'error',
  'empty-section': 'error',
  'heading-footnote': 'error',
  'heading-id': 'warning',
  'heading-level': 'error',
  'section-id': 'error',
  // Pages, buttons and links.
  'audience-button': 'error',
  'button-target': 'error',
  'duplicate-page': 'error',
  'internal-link': 'error',
  'link-host': 'error',
  'link-scheme': 'error',
  // The ledger.
  'history-chain': 'error',
  'history-reused': 'error',
  'history-syntax': 'error',
  'history-target': 'error',
  'history-unrecorded': 'warning',
  'history-vanished': 'error',
  // What the output cannot hold.
  'code-meta': 'warning',
  'dialect-attribute': 'warning',
  'dialect-tag': 'warning',
  'html-dropped': 'warning',
  'html-unbalanced': 'error',
  'unused-definition': 'warning',
  // Characters.
  'bidi-control': 'error',
  'control-character': 'error',
  'file-encoding': 'error',
  'look-alike': 'error',
  'misencoded-text': 'error',
  // Outside links, asked for on demand.
  'external-link': 'error',
  'external-moved': 'warning',
  'external-silent': 'warning',
  // Files.
  'file-kind': 'error',
  'file-outside': 'error',
  'file-unreadable': 'error',
  'file-vanished': 'error',
  // Limits.
  'limit-delimiters': 'error',
  'limit-depth': 'error',
  'limit-file': 'error',
  'limit-front-matter': 'error',
  'limit-lazy': 'error',
  'limit-paragraph': 'error',
  'limit-references': 'error',
  'limit-table': 'error',
  // How a good answer is written; see `editorialRules`.
  acronym: 'off',
  'answer-length': 'off',
  'duplicate-question': 'off',
  'foreign-term': 'off',
  'link-allowed': 'off',
  'link-text': 'off',
  'opening-sentence': 'off',
  'preferred-word': 'off',
  'question-mark': 'off',
  'table-header': 'off',
  typography: 'off',
} as const satisfies Record<string, Severity | 'off'>;

export type RuleId = keyof typeof defaultSeverities;

/** The rules about how a good answer is written: off unless they are set. */
export type EditorialRule = {
  [R in RuleId]: (typeof defaultSeverities)[R] extends 'off' ? R : never;
}[RuleId];

/** Rules whose findings leave a page without its content: no setting makes them less than an error. */
export const alwaysErrors: ReadonlySet<RuleId> = new Set<RuleId>([
  'file-encoding',
  'file-kind',
  'file-outside',
  'file-unreadable',
  'file-vanished',
  'front-matter-syntax',
  'history-syntax',
  'limit-delimiters',
  'limit-depth',
  'limit-file',
  'limit-front-matter',
  'limit-lazy',
  'limit-paragraph',
  'limit-references',
  'limit-table',
]);

/** What a value of the front matter should have been. */
export type Expectation = 'boolean' | 'buttons' | 'button' | 'date' | 'keys' | 'language' | 'text';

/** What stands under a Markdown file's name without being a file. */
export type FileKind = 'device' | 'directory' | 'fifo' | 'socket';

/** What keeps the front matter from being read. */
export type SyntaxProblem =
  | 'alias' | 'colon' | 'complex-key' | 'duplicate-key' | 'indent' | 'other' | 'quote' | 'tab' | 'tag' | 'unclosed'; // prettier-ignore

/** Why a tag of raw HTML does not do what its author meant. */
export type Imbalance = 'foster' | 'misplaced' | 'stray' | 'unclosed';

/** Why an outside address may not be cited. */
export type UrlProblem = 'elsewhere' | 'unknown' | 'unverified';

/** A value above its limit. */
interface Excess {
  /** What was counted, or the least it can be when counting stopped at the limit. */
  found: number;
  limit: number;
}

/** What a message needs to know, beyond the place; one entry per rule. */
export interface RuleData {
  /** `expected` is the long form; absent when the lexicon does not know the acronym. */
  acronym: { found: string; expected?: string | undefined };
  'answer-length': { title: string; found: number; least: number; most: number };
  'audience-button': { page: string; expected: string };
  'bidi-control': { found: string };
  'button-target': { found: string; nearest?: string | undefined };
  'code-meta': { found: string };
  'control-character': { found: string };
  'dialect-attribute': { found: string };
  'dialect-tag': { found: string };
  'duplicate-page': { found: string; other: string };
  /** `other` is `path:line`. */
  'duplicate-question': { found: string; other: string };
  'duplicate-section': { found: string; line: number };
  'empty-section': { found: string };
  'file-encoding': { found: string; offset: number };
  /** `reason`: the HTTP status, or the system's error code. */
  'external-link': { found: string; reason: string };
  'external-moved': { found: string; location: string };
  'external-silent': { found: string; reason: string };
  /** `link`: a symbolic link leads to it. */
  'file-kind': { kind: FileKind; link: boolean };
  'file-outside': object;
  /** `code`: the system's error code, such as `EACCES`. */
  'file-unreadable': { code: string };
  'file-vanished': object;
  'foreign-term': { found: string };
  'front-matter-key': { found: string; nearest?: string | undefined; keys: readonly string[] };
  'front-matter-missing': { keys: readonly string[] };
  'front-matter-required': { key: string };
  'front-matter-syntax': { problem: SyntaxProblem; found: string };
  /** `found` is the value as JSON; absent when there is none. */
  'front-matter-type': { key: string; found?: string | undefined; expected: Expectation };
  'heading-footnote': { found: string };
  'heading-id': { found: string; expected: string };
  'heading-level': { found: number; expected: number };
  'history-chain': { key: string; target: string; expected: readonly string[] };
  'history-reused': { key: string; title: string; before: string };
  'history-syntax': { found: string };
  'history-target': { key: string; target: string; nearest?: string | undefined };
  'history-unrecorded': { key: string; title: string; isNew: boolean };
  'history-vanished': { key: string; title: string; nearest?: string | undefined };
  'html-dropped': { found: string };
  'html-unbalanced': { found: string; problem: Imbalance };
  'internal-link': { found: string; nearest?: string | undefined };
  'limit-delimiters': Excess & { character: string };
  'limit-depth': Excess;
  'limit-file': Excess;
  'limit-front-matter': Excess & { unit: 'bytes' | 'depth' };
  'limit-lazy': Excess;
  'limit-paragraph': Excess & { unit: 'lines' | 'words' };
  'limit-references': Excess;
  'limit-table': Excess;
  'link-allowed': { found: string; problem: UrlProblem; nearest?: string | undefined };
  'link-host': { found: string; host: string };
  'link-scheme': { found: string };
  'link-text': { found: string };
  'look-alike': { found: string; expected: string };
  'misencoded-text': { found: string; expected: string };
  /** `found` is empty when the answer does not begin with a paragraph. */
  'opening-sentence': { title: string; found: string; length: number; limit: number };
  'preferred-word': { found: string; expected: string };
  'question-mark': { found: string };
  'section-id': { found: string; expected: string };
  /** How many header cells have a text, and how many there are. */
  'table-header': { found: number; columns: number };
  typography: { kind: TypographyKind; found: string; expected: string };
  'unused-definition': { found: string };
}
