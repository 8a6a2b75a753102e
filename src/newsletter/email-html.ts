import { encodeAttribute, readAttributes, tokenize } from '../canonical-html/tokenize.js';
import { classStyles, keptAttributes, styles, substitutes } from './email-styles.js';

export interface EmailHtmlOptions {
  /** Address of the page the body comes from: its own anchors lead there. */
  readonly url: string;
  /** Added to the level of every heading in the body. */
  readonly shift: number;
}

/** Where a word may break in a table: one that may not widens the whole message. References stay whole. */
const longWord = /(?:&[^&;\s]*;|[^\s&]){24}/g;

/** Turns a body of canonical HTML with absolute links into HTML that mail programs show: inline styles, no ids, no classes. */
export function emailHtml(html: string, { url, shift }: EmailHtmlOptions): string {
  let result = '';
  let insidePre = false;
  let insideCell = false;
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') {
      result += insideCell ? raw.replace(longWord, '$&<wbr>') : raw;
      continue;
    }
    const tag = toTag(name, shift);
    if (name === 'pre') insidePre = type === 'open';
    if (name === 'td' || name === 'th') insideCell = type === 'open';
    if (type === 'close') result += `</${tag}>`;
    else {
      const attributes = keepAttributes(raw, url);
      const style = insidePre && name === 'code' ? 'font-family:inherit' : styleOf(name, tag, raw);
      if (name === 'table') attributes.set('cellpadding', '0').set('cellspacing', '0').set('class', 'data');
      if (style !== '') attributes.set('style', style);
      result += openTag(tag, attributes);
    }
  }
  return result;
}

function toTag(name: string, shift: number): string {
  if (/^h[1-6]$/.test(name)) return `h${Math.min(6, Number(name[1]) + shift)}`;
  return substitutes[name] ?? name;
}

/** The style of the element and of its classes: what stands later wins. */
function styleOf(name: string, tag: string, raw: string): string {
  const classes = readAttributes(raw).get('class')?.split(' ') ?? [];
  return [styles[name] ?? styles[tag], ...classes.map((one) => classStyles[one])].filter(Boolean).join(';');
}

function keepAttributes(raw: string, url: string): Map<string, string> {
  const attributes = readAttributes(raw);
  for (const [name, value] of attributes) {
    if (!keptAttributes.has(name)) attributes.delete(name);
    else if (name === 'href' && value.startsWith('#')) attributes.set(name, url.replace(/#.*/s, '') + value);
  }
  return attributes;
}

/** A tag with its attributes. */
function openTag(name: string, attributes: ReadonlyMap<string, string>): string {
  const printed = [...attributes].map(([key, value]) => ` ${key}="${encodeAnywhere(value)}"`);
  return `<${name}${printed.join('')}>`;
}

/** Encodes a string for text and for attribute values alike; some mail programs end a tag at a bare `>`. */
export function encodeAnywhere(text: string): string {
  return encodeAttribute(text).replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
