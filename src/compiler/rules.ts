export type Severity = 'error' | 'warning';

/** What each rule reports, and how severe it is unless the caller says otherwise. */
export const defaultSeverities = {
  'audience-button': 'error',
  'button-target': 'error',
  'duplicate-page': 'error',
  'duplicate-section': 'error',
  'empty-section': 'error',
  'front-matter-key': 'error',
  'front-matter-missing': 'warning',
  'front-matter-syntax': 'error',
  'front-matter-type': 'error',
  'heading-id': 'warning',
  'heading-level': 'error',
  'html-dropped': 'warning',
  'internal-link': 'error',
  'link-scheme': 'error',
  'section-id': 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof defaultSeverities;

/** What a message needs to know, beyond the place; one entry per rule. */
export interface RuleData {
  'audience-button': { page: string; expected: string };
  'button-target': { found: string; nearest?: string | undefined };
  'duplicate-page': { found: string; other: string };
  'duplicate-section': { found: string; line: number };
  'empty-section': { found: string };
  'front-matter-key': { found: string; nearest?: string | undefined; keys: readonly string[] };
  'front-matter-missing': { keys: readonly string[] };
  'front-matter-syntax': { found: string };
  'front-matter-type': { key: string; found: string; expected: string };
  'heading-id': { found: string; expected: string };
  'heading-level': { found: number; expected: number };
  'html-dropped': { found: string };
  'internal-link': { found: string; nearest?: string | undefined };
  'link-scheme': { found: string };
  'section-id': { found: string; expected: string };
}
