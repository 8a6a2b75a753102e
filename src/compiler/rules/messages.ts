import { enEditorial } from './messages/en-editorial.js';
import { en } from './messages/en.js';
import { frEditorial } from './messages/fr-editorial.js';
import { fr } from './messages/fr.js';
import type { EditorialRule, RuleData, RuleId } from './rules.js';

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

type MessagesOf<Rule extends RuleId> = { readonly [R in Rule]: (data: RuleData[R]) => Wording };

/** The wording of the general rules, and that of the editorial ones. */
export type Messages = MessagesOf<Exclude<RuleId, EditorialRule>>;
export type EditorialMessages = MessagesOf<EditorialRule>;

/** The wording of every rule, by language. */
export const messages: Readonly<Record<Language, MessagesOf<RuleId>>> = {
  fr: { ...fr, ...frEditorial },
  en: { ...en, ...enEditorial },
};
