import { en } from './messages/en.js';
import { fr } from './messages/fr.js';
import type { RuleData, RuleId } from './rules.js';

/** Languages the messages are written in. */
export type Language = 'fr' | 'en';

/** What a rule says about one finding. */
export interface Wording {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly note?: string | undefined;
}

export type Messages = { readonly [R in RuleId]: (data: RuleData[R]) => Wording };

/** The wording of every rule, by language. */
export const messages: Readonly<Record<Language, Messages>> = { fr, en };
