import { encodeAttribute } from '../canonical-html/tokenize.js';
import type { Attributes } from './options.js';

/** Attributes of one tag while it is rewritten; a bare attribute has no value. */
export type AttributeMap = Map<string, string | undefined>;

/** Prints attributes, each with its leading space. */
export function printAttributes(attributes: AttributeMap): string {
  let raw = '';
  for (const [name, value] of attributes)
    raw += value === undefined ? ` ${name}` : ` ${name}="${encodeAttribute(value)}"`;
  return raw;
}

/** Adds what an option gave; `class` and `rel` are merged, the others replaced. `argument` names it in errors. */
export function addAttributes(attributes: AttributeMap, added: Attributes, argument: string): void {
  for (const [name, value] of Object.entries(added)) {
    if (!/^(?!on)[a-z][a-z0-9-]*$/.test(name)) refuse(argument, 'an attribute name', name);
    if (value === false || value == null) attributes.delete(name);
    else if (value === true) attributes.set(name, undefined);
    else if (/^(class|rel)$/.test(name)) addTokens(attributes, name, value as string);
    else attributes.set(name, /^(href|src)$/.test(name) ? safeUrl(value, argument) : String(value));
  }
}

/** Adds words to a space-separated list; a word that is there is not doubled. */
export function addTokens(attributes: AttributeMap, name: string, tokens: string | readonly string[]): void {
  const before = attributes.get(name);
  const all = before || typeof tokens !== 'string' ? unique([before, tokens].flat().join(' ')) : tokens;
  if (all) attributes.set(name, all);
}

function unique(tokens: string): string {
  return [...new Set(tokens.match(/\S+/g))].join(' ');
}

/** Accepts relative URLs and the schemes content may use; anything before a colon counts as a scheme. */
export function safeUrl(value: unknown, argument: string): string {
  const url = String(value);
  return /^(?!(https?|mailto|tel):)[^/?#]*:/i.test(url) ? refuse(argument, 'a safe URL', url) : url;
}

/** Throws the error of an option's bad value. */
export function refuse(argument: string, expected: string, found: unknown): never {
  throw new TypeError(`Unexpected ${argument} ${JSON.stringify(found)}, expected ${expected}`);
}
