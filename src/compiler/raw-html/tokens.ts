import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** One token of raw HTML, with its place in the source of the fragment. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'text' | 'other';
  /** Tag name, lower case; empty for text and for comments, doctypes and declarations. */
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is not markup, and how HTML reads it (https://html.spec.whatwg.org/#parsing-html-fragments). */
const contentModes = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
} as const;

/**
 * Cuts a fragment of raw HTML into tokens, as the HTML standard reads it. What follows the last token is a tag that
 * never ends.
 */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const add = (
    kind: HtmlToken['kind'],
    { location }: Token.Token,
    name = '',
    attributes: HtmlToken['attributes'] = [],
  ) => {
    if (location) tokens.push({ kind, name, attributes, start: location.startOffset, end: location.endOffset });
  };
  // An element that does not end inside the fragment must not swallow the page.
  const lastEndTags = new Map<string, number>();
  const lastEndTag = (name: string) => {
    const known = lastEndTags.get(name) ?? html.toLowerCase().lastIndexOf(`</${name}`);
    lastEndTags.set(name, known);
    return known;
  };
  const addText = (token: Token.CharacterToken) => add('text', token);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: (token) => add('other', token),
      onDoctype: (token) => add('other', token),
      onEndTag: (token) => add('close', token, token.tagName),
      onStartTag(token) {
        add('open', token, token.tagName, token.attrs);
        const name = token.tagName as keyof typeof contentModes;
        if (Object.hasOwn(contentModes, name) && lastEndTag(name) >= token.location!.endOffset)
          tokenizer.state = contentModes[name];
      },
      onCharacter: addText,
      onNullCharacter: addText,
      onWhitespaceCharacter: addText,
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return tokens;
}
