/** One tag or one run of text of canonical HTML. Text and attribute values stay as written: references are not decoded. */
export interface Token {
  readonly type: 'text' | 'open' | 'close';
  /** Tag name; empty for text. */
  readonly name: string;
  /** Attributes as written, with their leading space; the text itself for text. */
  readonly raw: string;
}

/** The grammar of `grammar.ts`. Alternatives never begin with the same character, so no input makes it slow. */
const grammar =
  /((?:[^<&]+|&(?:lt|amp);)+)|<(?:\/([a-z][a-z0-9]*)|([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*(?:="[^"&'`]*(?:&(?:quot|amp|#x27|#x60);[^"&'`]*)*")?)*))>/gy;

/**
 * Cuts canonical HTML into its tokens; what the grammar in `grammar.ts` does not allow throws a `SyntaxError`.
 *
 * @example
 * [...tokenize('<p>a<br>b</p>')].map(({ type }) => type); // ['open', 'text', 'open', 'text', 'close']
 */
export function* tokenize(html: string): Generator<Token, void, undefined> {
  let end = 0;
  for (const [match, text, closed, opened, raw = ''] of html.matchAll(grammar)) {
    end += match.length;
    if (text !== undefined) yield { type: 'text', name: '', raw: text };
    else if (closed !== undefined) yield { type: 'close', name: closed, raw };
    else yield { type: 'open', name: opened!, raw };
  }
  if (end < html.length)
    throw new SyntaxError(`not canonical HTML at ${end}: ${JSON.stringify(html.slice(end, end + 40))}`);
}

const attribute = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;

/** Names and decoded values of a tag's attributes, in the order written; a bare attribute has no value. */
export function eachAttribute(raw: string): [name: string, value: string | undefined][] {
  const attributes: [string, string | undefined][] = [];
  for (const [, name, value] of raw.matchAll(attribute)) attributes.push([name!, value && decode(value)]);
  return attributes;
}

/** The attributes of a tag, decoded, in the order written; a bare attribute has the value `''`. */
export function readAttributes(raw: string): Map<string, string> {
  return new Map(Array.from(raw.matchAll(attribute), ([, name, value = '']) => [name!, decode(value)]));
}

/** Decodes the references that canonical HTML may hold. */
export function decode(text: string): string {
  return text.replace(/&(?:lt|amp|quot|#x27|#x60);/g, (reference) => decoded[reference as keyof typeof decoded]);
}

const decoded = { '&lt;': '<', '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&#x60;': '`' } as const;

/** Encodes a string for text. */
export function encode(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Encodes a string for a double-quoted attribute value. */
export function encodeAttribute(value: string): string {
  return value.replace(/["&'`]/g, (character) => encoded[character as keyof typeof encoded]);
}

const encoded = { '"': '&quot;', '&': '&amp;', "'": '&#x27;', '`': '&#x60;' } as const;

/** Whether an element of canonical HTML has neither content nor end tag; `voidElements` of `grammar.ts`, for size. */
export function isVoid(name: string): boolean {
  return /^([bh]r|col|img|source|wbr)$/.test(name);
}
