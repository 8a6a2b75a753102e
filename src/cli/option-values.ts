import { InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../build/options.js';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import { isOneLine, isWebAddress } from '../compiler/site/check-terms.js';
import { createAbsoluteUrls, createUrls } from '../data/addresses.js';
import { isDay } from '../data/day.js';
import type { Fate } from '../data/model.js';
import { mailAddress, manyLines, oneLine as checkLine, webUrl } from '../data/safe-input.js';
import { CommandFailure } from './io.js';
import type { Words } from './words.js';

/** Reads a value as it was typed; of an option that is repeated, `earlier` is what it was before. */
export type ReadValue<T> = (value: string, say: Words, earlier: T | undefined) => T;

/** An option with a value that `read` understands; what it does not is refused in the chosen language. */
export function optionOf<T>(say: Words, flags: string, description: string, read: ReadValue<T>): Option {
  const option = new Option(flags, description);
  return option.argParser((value, earlier: T | undefined) => {
    try {
      return read(value, say, earlier);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      throw new CommandFailure(say.badValue(option.long!, value, error.message));
    }
  });
}

/** An option that may stand several times; `none` is its value when it does not. */
export function repeatable<T>(say: Words, flags: string, what: string, none: T, read: ReadValue<T>): Option {
  return optionOf(say, flags, `${what} (repeatable)`, read).default(none, 'none');
}

/** An option with a value out of a few. */
export function choiceOf(say: Words, flags: string, description: string, choices: readonly string[]): Option {
  const read: ReadValue<string> = (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(say.expectedChoice(choices));
  };
  const option = optionOf(say, flags, description, read);
  const { parseArg } = option;
  // `choices` lists them in the help and sets a check of its own, worded in English.
  return option.choices(choices).argParser(parseArg!);
}

/** `rule=severity`, beside those before; whether there is such a rule is known once the rules are loaded, for a build. */
export const ruleSettings: ReadValue<RuleSettings> = (value, say, earlier) => {
  const [, rule, severity] = /^([a-z-]+|\*)=(error|warn|off)$/.exec(value) ?? [];
  if (rule === undefined) throw new InvalidArgumentError(say.expectedRule);
  return { ...earlier, [rule]: severity };
};

/** `name=value`, beside those before. */
export const pairs: ReadValue<Readonly<Record<string, string>>> = (value, say, earlier) => {
  const [, name, text] = /^([\w.~-]+)=(.*)$/s.exec(value) ?? [];
  if (name === undefined) throw new InvalidArgumentError(say.expectedPair);
  return { ...earlier, [name]: taken(checkLine, 'expectedPair')(text!, say, undefined) };
};

/** Values as they are, beside those before. */
export const texts: ReadValue<readonly string[]> = (value, _, earlier = []) => [...earlier, value];

/** `old=…`, beside those before: where a key of the ledger has gone. */
export function fates(kind: 'moved' | 'split' | 'removed'): ReadValue<Readonly<Record<string, Fate>>> {
  return (value, say, earlier) => {
    const [, key, to] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    if (key === undefined || to === undefined) throw new InvalidArgumentError(say.expectedFate[kind]);
    const parts = to.split(',').filter(Boolean);
    if (kind === 'split' && parts.length < 2) throw new InvalidArgumentError(say.expectedFate.split);
    const fate = { moved: { moved: to }, split: { split: parts }, removed: { removed: to } }[kind];
    return { ...earlier, [key]: fate };
  };
}

type Expectation = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** A value that a reader takes, by the reader's own check, whose refusal is one for programmers. */
function taken(check: (name: string, value: string) => unknown, expected: Expectation): ReadValue<string> {
  return (value, say) => {
    try {
      check('', value);
    } catch {
      throw new InvalidArgumentError(say[expected]);
    }
    return value;
  };
}

export const line = taken(checkLine, 'expectedOneLine');
export const prose = taken(manyLines, 'expectedText');
export const mail = taken(mailAddress, 'expectedMail');
export const baseUrl = taken((_, value) => createUrls({ baseUrl: value }), 'expectedBase');
export const absoluteBaseUrl = taken((_, value) => createAbsoluteUrls({ baseUrl: value }), 'expectedAddress');

export const idPrefix: ReadValue<string> = (value, say) => {
  if (/^[\w.:-]*$/.test(value)) return value;
  throw new InvalidArgumentError(say.expectedPrefix);
};

/** An address, or the tag that a mailing service puts it in the place of, which the newsletter judges. */
export const addressOrTag = taken((name, value) => /^[[{*%<]/.test(value) || webUrl(name, value), 'expectedAddress');

/** A text that settings may hold. */
export const oneLine: ReadValue<string> = (value, say) => {
  if (value.trim() !== '' && isOneLine(value)) return value;
  throw new InvalidArgumentError(say.expectedOneLine);
};

export const httpAddress: ReadValue<string> = (value, say) => {
  if (isWebAddress(value)) return value;
  throw new InvalidArgumentError(say.expectedAddress);
};

/** A whole number in decimal digits. */
export function numberFrom(least: number, most = Number.MAX_SAFE_INTEGER): ReadValue<number> {
  return (value, say) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(say.expectedNumber(least, most));
  };
}

/** `part/of`: one part of a content. */
export const shard: ReadValue<Shard> = (value, say) => {
  const [part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).slice(1).map(Number);
  if (part !== undefined && of !== undefined && part <= of) return { part, of };
  throw new InvalidArgumentError(say.expectedShard);
};

/** Values with commas between them. */
export const list: ReadValue<readonly string[]> = (value) =>
  value.split(',').map((one) => one.trim()).filter(Boolean); // prettier-ignore

/** A BCP 47 language tag. */
export const languageTag: ReadValue<string> = (value, say) => {
  if (isLanguageTag(value)) return value;
  throw new InvalidArgumentError(say.expectedLanguage);
};

export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}

/** A day of the calendar. */
export const day: ReadValue<string> = (value, say) => {
  if (isDay(value)) return value;
  throw new InvalidArgumentError(say.expectedOnlyDay);
};

/** A version that can be compared: three numbers. */
export const version: ReadValue<string> = (value, say) => {
  if (isVersion(value)) return value;
  throw new InvalidArgumentError(say.expectedVersion);
};

function isVersion(value: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(value);
}

/** A day of the calendar, or a version of the content. */
export const dayOrVersion: ReadValue<string> = (value, say) => {
  if (isDay(value) || isVersion(value)) return value;
  throw new InvalidArgumentError(say.expectedDay);
};
