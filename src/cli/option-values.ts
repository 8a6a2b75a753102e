import type { Shard } from '../build/options.js';
import { isPath } from '../build/folder/real-path.js';
import type { RuleSettings } from '../compiler/rules/diagnostic.js';
import { isWebAddress } from '../compiler/site/check-terms.js';
import { isOneLine } from '../data/safe-input.js';
import { createAbsoluteUrls, createUrls } from '../data/addresses.js';
import { isDay } from '../data/day.js';
import type { Fate } from '../data/model.js';
import { mailAddress, manyLines, oneLine as checkLine, webUrl } from '../data/safe-input.js';
import type { Words } from './words.js';

/** Reads a value as it was typed; of an option that is repeated, `earlier` is what it was before. */
export type ReadValue<T> = (value: string, earlier: T) => T;

/** A value that an option cannot have. What it can is worded by the command, which knows the language. */
export class Unfit extends Error {
  constructor(readonly expected: (say: Words) => string) {
    super('unfit');
  }
}

type Expectation = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** A value that passes a check, which answers `false` or throws for others. */
function that(check: (value: string) => unknown, expected: Expectation): ReadValue<string> {
  return (value) => {
    try {
      if (check(value) !== false) return value;
    } catch {
      // A reader refuses in words for programmers.
    }
    throw new Unfit((say) => say[expected]);
  };
}

export const path = that(isPath, 'expectedPath');

export const line = that((value) => checkLine('', value), 'expectedOneLine');
export const prose = that((value) => manyLines('', value), 'expectedText');
export const mail = that((value) => mailAddress('', value), 'expectedMail');
export const baseUrl = that((value) => createUrls({ baseUrl: value }), 'expectedBase');
export const absoluteBaseUrl = that((value) => createAbsoluteUrls({ baseUrl: value }), 'expectedAddress');
export const httpAddress = that(isWebAddress, 'expectedAddress');
export const idPrefix = that((value) => /^[\w.:-]*$/.test(value), 'expectedPrefix');

/** An address, or the tag that a mailing service puts it in the place of, which the newsletter judges. */
export const addressOrTag = that((value) => /^[[{*%<]/.test(value) || webUrl('', value), 'expectedAddress');

/** A text that settings may hold. */
export const oneLine = that((value) => value.trim() !== '' && isOneLine(value), 'expectedOneLine');

/** A BCP 47 language tag. */
export const languageTag = that(isLanguageTag, 'expectedLanguage');

/** A day of the calendar. */
export const day = that(isDay, 'expectedOnlyDay');

/** A version that can be compared: three numbers. */
export const version = that(isVersion, 'expectedVersion');

/** A day of the calendar, or a version of the content. */
export const dayOrVersion = that((value) => isDay(value) || isVersion(value), 'expectedDay');

export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}

function isVersion(value: string): boolean {
  return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(value);
}

/** One of a few values. */
export function oneOf(choices: readonly string[]): ReadValue<string> {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new Unfit((say) => say.expectedChoice(choices));
  };
}

/** `rule=severity`, beside those before; whether there is such a rule is known once the rules are loaded, for a build. */
export const ruleSettings: ReadValue<RuleSettings> = (value, earlier) => {
  const [, rule, severity] = /^([a-z-]+|\*)=(error|warn|off)$/.exec(value) ?? [];
  if (rule === undefined) throw new Unfit((say) => say.expectedRule);
  return { ...earlier, [rule]: severity };
};

/** `name=value`, beside those before. */
export const pairs: ReadValue<Readonly<Record<string, string>>> = (value, earlier) => {
  const [, name, text] = /^([\w.~-]+)=(.*)$/s.exec(value) ?? [];
  if (name === undefined) throw new Unfit((say) => say.expectedPair);
  return { ...earlier, [name]: that((one) => checkLine('', one), 'expectedPair')(text!, '') };
};

/** Values as they are, beside those before. */
export const texts: ReadValue<readonly string[]> = (value, earlier) => [...earlier, value];

/** `old=…`, beside those before: where a key of the ledger has gone. */
export function fates(kind: 'moved' | 'split' | 'removed'): ReadValue<Readonly<Record<string, Fate>>> {
  return (value, earlier) => {
    const [, key, to] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    const parts = (to ?? '').split(',').filter(Boolean);
    if (key === undefined || to === undefined || (kind === 'split' && parts.length < 2))
      throw new Unfit((say) => say.expectedFate[kind]);
    if (Object.hasOwn(earlier, key)) throw new Unfit((say) => say.toldTwice(key));
    const fate = { moved: { moved: to }, split: { split: parts }, removed: { removed: to } }[kind];
    return { ...earlier, [key]: fate };
  };
}

/** A whole number in decimal digits. */
export function numberFrom(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Unfit((say) => say.expectedNumber(least, most));
  };
}

/** `part/of`: one part of a content. */
export function shard(value: string): Shard {
  const [part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []).slice(1).map(Number);
  if (part !== undefined && of !== undefined && part <= of) return { part, of };
  throw new Unfit((say) => say.expectedShard);
}

/** Values with commas between them. */
export function list(value: string): readonly string[] {
  return value.split(',').map((one) => one.trim()).filter(Boolean); // prettier-ignore
}
