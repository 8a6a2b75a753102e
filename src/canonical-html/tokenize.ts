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

/** Is shown a run of text as written, or the name of an end tag, or that of a start tag with its attributes as written. */
type Visit = (text: string | undefined, closed: string | undefined, opened: string, attributes: string) => void;

/** Shows the tags and texts of canonical HTML in their order; throws a `SyntaxError` for what the grammar does not allow. */
export function walk(html: string, visit: Visit): void {
  const rest = html.replace(grammar, (_, text, closed, opened, attributes) => {
    visit(text, closed, opened, attributes);
    return '';
  });
  if (rest)
    throw new SyntaxError(`Unexpected HTML at ${html.length - rest.length}: ${JSON.stringify(rest.slice(0, 40))}`);
}

/** Throws what `walk` throws, in a fifth of its time. */
export function checkGrammar(html: string): void {
  if (html.replace(grammar, '')) walk(html, () => {});
}

/**
 * Cuts canonical HTML into its tokens; what the grammar in `grammar.ts` does not allow throws a `SyntaxError`.
 *
 * @example
 * tokenize('<p>a<br>b</p>').map(({ type }) => type); // ['open', 'text', 'open', 'text', 'close']
 */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  walk(html, (text, closed, opened, raw = '') => {
    tokens.push({ type: text ? 'text' : closed ? 'close' : 'open', name: closed ?? opened ?? '', raw: text ?? raw });
  });
  return tokens;
}

const attribute = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;

/** Names and decoded values of a tag's attributes, in the order written; a bare attribute has no value. */
export function eachAttribute(raw: string): [name: string, value: string | undefined][] {
  return Array.from(raw.matchAll(attribute), ([, name, value]) => [name!, value && decode(value)]);
}

/** The attributes of a tag, decoded, in the order written; a bare attribute has the value `''`. */
export function readAttributes(raw: string): Map<string, string> {
  return new Map(Array.from(raw.matchAll(attribute), ([, name, value = '']) => [name!, decode(value)]));
}

/** Decodes the references that canonical HTML may hold. */
export function decode(text: string): string {
  return text.replace(/&[^&;]+;/g, (reference) => characters[references.indexOf(reference)]!);
}

/** Encodes a string for text. */
export function encode(text: string): string {
  return text.replace(/[&<]/g, refer);
}

/** Encodes a string for a double-quoted attribute value. */
export function encodeAttribute(value: string): string {
  return value.replace(/["&'`]/g, refer);
}

function refer(character: string): string {
  return references[characters.indexOf(character)]!;
}

const characters = '&<"\'`';
const references = ['&amp;', '&lt;', '&quot;', '&#x27;', '&#x60;'];
