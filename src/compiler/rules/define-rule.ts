import type { Place } from '../source/place.js';
import type { EditorialPage } from './editorial/page.js';
import type { Language } from './language.js';

export type Severity = 'error' | 'warning';

/** What a rule says about one finding. What it leaves out is what the finding's data has under the same name, if that is a text. */
export interface Wording {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly note?: string | undefined;
}

/** A rule: its name, how severe it is, and its words in each language for the data that it reports and the reader's `fix`. */
export interface Rule<Data, Id, Default, Preset> extends Readonly<
  Record<Language, (data: Data, fix: string) => Wording>
> {
  /** In settings and diagnostics, and the chapter of the editors' guide. */
  readonly id: Id;
  /** Unless the settings say otherwise. */
  readonly severity: Default;
  /** Whether what it reports leaves a page without its content: no setting makes it less than an error. */
  readonly isAlwaysError?: true;
  /** Severity in `editorialRules`, if it is one of them. */
  readonly editorial?: Preset;
  /** Of a rule about how a good answer is written; the others are checked where a page is compiled. */
  readonly check?: Check<Data>;
}

/** Looks at one page and reports what departs from the rule. */
export type Check<Data> = (page: EditorialPage, report: (place: Place, data: Data) => void) => void;

/**
 * Defines a rule that reports `Data`.
 *
 * @example
 * const emptySection = defineRule<{ found: string }>()({ id: 'empty-section', severity: 'error', fr: …, en: … });
 */
export function defineRule<Data>() {
  return <
    const Id extends string,
    const Default extends Severity | 'off',
    const Preset extends Severity | undefined = undefined,
  >(
    rule: Rule<Data, Id, Default, Preset>,
  ): Rule<Data, Id, Default, Preset> => rule;
}

/** What is told of a kind: the message, the note and, where the finding itself does not say it, what is expected. */
export type Told = readonly [message: string, note: string, expected?: string, nearest?: string | undefined];

/** The words of a rule that tells kinds apart, from a table of them. */
export function byKind<Data extends { readonly kind: string }>(
  words: (data: Data) => Readonly<Record<Data['kind'], Told>>,
): (data: Data) => Wording {
  return (data) => {
    const [message, note, expected, nearest] = words(data)[data.kind as Data['kind']];
    return { message, note, ...(expected !== undefined && { expected, nearest }) };
  };
}
