import { loadSatteri } from './native/load.js';
import { isProven } from './native/proven.js';
import { parseMarkdown, type Parse } from './parse.js';

/** `remark` is the judge; `native` is npm's `satteri`, which reads plain pages many times faster and to the same tree. */
export type ParserName = 'remark' | 'native';

export interface ParserOptions {
  /**
   * What reads the Markdown. The result is the same to the byte: only pages of plain constructs, which both are proven
   * to read alike, are read by `native`. It needs npm's `satteri` beside this package, and Node. Default: `remark`.
   */
  readonly parser?: ParserName;
  /** Called with the path of each page that was left to `remark` although `parser` is `native`. Default: nothing. */
  readonly onFallback?: (path: string) => void;
}

/** The parser for one page; an unknown name throws a `TypeError`, a parser that is not installed an `Error`. */
export async function chooseParser(path: string, { parser = 'remark', onFallback }: ParserOptions): Promise<Parse> {
  if (parser === 'remark') return parseMarkdown;
  if (parser !== 'native') {
    throw new TypeError(`parser: unexpected "${String(parser)}", expected "remark" or "native"`);
  }
  const parseNative = await loadSatteri();
  return (markdown) => {
    if (isProven(markdown)) return parseNative(markdown);
    onFallback?.(path);
    return parseMarkdown(markdown);
  };
}
