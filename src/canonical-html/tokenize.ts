/** One tag or one run of text of canonical HTML. Text and attribute values stay as written: references are not decoded. */
export interface Token {
  readonly type: 'text' | 'open' | 'close';
  /** Tag name; empty for text. */
  readonly name: string;
  /** Attributes as written, with their leading space; the text itself for text. */
  readonly raw: string;
}

const grammar = /([^<]+)|<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*(?:="[^"]*")?)*)>/gy;

/**
 * Cuts canonical HTML into its tokens; what the grammar in `grammar.ts` does not allow throws a `SyntaxError`.
 *
 * @example
 * [...tokenize('<p>a<br>b</p>')].map(({ type }) => type); // ['open', 'text', 'open', 'text', 'close']
 */
export function* tokenize(html: string): Generator<Token, void, undefined> {
  let end = 0;
  for (const [match, text, slash, name = '', raw = ''] of html.matchAll(grammar)) {
    end += match.length;
    yield text !== undefined ? { type: 'text', name: '', raw: text } : { type: slash ? 'close' : 'open', name, raw };
  }
  if (end < html.length) throw new SyntaxError(`not canonical HTML at ${end}: ${JSON.stringify(html.slice(end, end + 40))}`);
}

const attribute = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;

/** The attributes of a tag, decoded, in the order written; a bare attribute has the value `''`. */
export function readAttributes(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of raw.matchAll(attribute)) attributes.set(name, decode(value));
  return attributes;
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#x60': '`' };

/** Decodes the references that canonical HTML may hold. */
export function decode(text: string): string {
  return text.replace(/&([a-z]+|#x[0-9a-f]+);/gi, (reference, name: string) => references[name.toLowerCase()] ?? reference);
}

/** Encodes a string for text or for a double-quoted attribute value. */
export function encode(text: string): string {
  return text.replace(/[&<"]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&quot;'));
}
