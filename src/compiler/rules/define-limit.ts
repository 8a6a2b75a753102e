import { defineRule, type Rule, type Wording } from './define-rule.js';
import type { Language } from './language.js';
import { count } from './words/count.js';

/** A value above its limit. */
export interface Excess {
  /** What was counted, or the least it can be when counting stopped at the limit. */
  found: number;
  limit: number;
}

/** What is said of an excess, whose number is written as people read it; `unit` follows the number that is allowed. */
type LimitWords<Data> = (
  data: Omit<Data, 'found'> & { readonly found: string },
) => Readonly<Record<'message' | 'note', string>> & { readonly unit?: string };

type Limit<Data, Id> = Readonly<Record<Language, LimitWords<Data>>> & { readonly id: Id };

const atMost = { fr: (limit: string) => `${limit} au plus`, en: (limit: string) => `at most ${limit}` };

/** Defines a rule that spares a parser what would take it too long: an error, whatever the settings say. */
export function defineLimit<Data extends Excess = Excess>() {
  return <const Id extends string>({ id, fr, en }: Limit<Data, Id>): Rule<Data, Id, 'error', undefined> => {
    const say =
      (language: Language, words: LimitWords<Data>) =>
      (data: Data): Wording => {
        const found = count[language](data.found);
        const { unit = '', ...texts } = words({ ...data, found });
        return { ...texts, found, expected: atMost[language](`${count[language](data.limit)} ${unit}`.trim()) };
      };
    return defineRule<Data>()({ id, severity: 'error', isAlwaysError: true, fr: say('fr', fr), en: say('en', en) });
  };
}
