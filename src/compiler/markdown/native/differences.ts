/** What stands before the text of a line: the marks of quotes and lists. */
const marks = String.raw`(?:[ ]*(?:>|[-*+][ ]|\d{1,9}[.)][ ]))*[ ]*`;

/**
 * Where the native parser reads some texts otherwise than remark, or places them elsewhere. Found by comparing trees,
 * and drawn wide: a page that holds one of these is left to remark. Each comes with a sign that it cannot do without,
 * so that most texts need not be searched for it.
 */
const differences: readonly (readonly [sign: string, pattern: RegExp])[] = [
  // Columns of containers.
  ['\t', /\t/],
  // Footnotes: what goes on with one.
  ['[^', /\[\^/],
  // Brackets of definitions that hold a line end.
  ['[', /\[[^[\]\n]*\n[^[\]\n]*\]:|\[ *\n/],
  // Lines of spaces alone.
  [' ', /^ +$/m],
  // Lists whose item begins with an empty line.
  ['', new RegExp(`^${marks}(?:[-*+]|\\d{1,9}[.)])[ ]*$`, 'm')],
  // Quotes inside quotes or lists, quotes that begin empty, and lines that follow a quote without its mark.
  ['>', new RegExp(`^${marks}(?:>|[-*+][ ]|\\d{1,9}[.)][ ])[ ]*>`, 'm')],
  ['>', /(?:^|\n)(?![ ]*>)[^\n]*\n[ ]*>[ ]*(?:\n|$)|^[ ]*>[ ]*(?:\n|$)/],
  ['>', /^[ ]*>[^\n]*\n(?![ ]*(?:>|\n|$))/m],
  // Tasks that begin with anything but a word.
  ['[', new RegExp(`^${marks}(?:[-*+]|\\d{1,9}[.)])[ ]+\\[[ xX]\\](?![ ][\\p{L}\\p{N}])`, 'mu')],
  // Marks of emphasis of two kinds side by side.
  ['', /\*[_~]|_[*~]|~[*_]/],
  // HTML that goes on to its own end, past the end of what holds it.
  ['<', /<(?:script|pre|style|textarea|\?|!(?!--[^\n]*-->))|^[ ]+<!--/im],
];

const delimiterRow = /^[ >]*(?:\|[ ]*)?:?-+:?[ ]*(?:\||$)/m;

/** Beside a table: lines that begin with HTML and no empty line before, definitions. */
const besideTable = /[^\n]\n[ >]*<|^[ >]*\[[^\n]*\]:/m;

/** Whether the native parser may read a text otherwise than remark. Linear in its length. */
export function mayDiffer(source: string): boolean {
  // Front matter that was cut out leaves lines of spaces.
  const text = withoutFencedCode(source.trimStart());
  return (
    text === undefined ||
    differences.some(([sign, pattern]) => text.includes(sign) && pattern.test(text)) ||
    (delimiterRow.test(text) && besideTable.test(text)) ||
    hasOddCode(text) ||
    hasOddAddress(text)
  );
}

/** The text with the code left out that stands between fences at the start of a line; `undefined` when one stays open. */
function withoutFencedCode(source: string): string | undefined {
  if (!source.includes('```')) return source;
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of source.split('\n')) {
    const [, marks = '', info = ''] = /^(`{3,})([^`]*)$/.exec(line) ?? [];
    if (fence === undefined) kept.push(line);
    if (fence === undefined && marks !== '') fence = marks;
    else if (fence !== undefined && marks.startsWith(fence) && info.trim() === '') {
      kept.push(fence);
      fence = undefined;
    }
  }
  return fence === undefined ? kept.join('\n') : undefined;
}

/** What the parsers may take for an address without brackets. */
const address = /https?:\/\/(?:www\.)?|www\.|(?<![\w.+-])[\w.+-]+@|(?<=www\.)[\w.+-]+@/gi;
const addressWithoutEmail = /https?:\/\/(?:www\.)?|www\./gi;
const target = /[^\s()<>[\]\\]*(?: "[^"\n]*")?\)/y;
const definition = /[^\s()<>[\]\\]*(?: "[^"\n]*")?[ ]*(?:$|\n)/y;
const bracketed = /[^\s()<>[\]\\]*>/y;
const whole = /https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][\w/.?=&%#:+,;-]*)?(?=$|[\s)"»])/iy;

/** Addresses outside links that are looked at one by one, and how far back. */
const mostAddresses = 500;
const longestBlock = 20_000;

/**
 * Whether an address stands in the text that is not the target of a link, code, between angle brackets or a word of its
 * own: then both parsers agree on where it ends, and on its place.
 */
function hasOddAddress(text: string): boolean {
  let loose = 0;
  for (const { index } of text.matchAll(text.includes('@') ? address : addressWithoutEmail)) {
    const before = text.slice(Math.max(0, index - 10), index);
    if (/\]\((?:mailto:)?$/.test(before)) {
      if (!matchesAt(target, text, index)) return true;
    } else if (/<(?:mailto:)?$/.test(before)) {
      if (!matchesAt(bracketed, text, index)) return true;
    } else if (++loose > mostAddresses || !isApart(text, index)) return true;
  }
  return false;
}

function isApart(text: string, start: number): boolean {
  const block = text.slice(text.lastIndexOf('\n\n', start) + 1, start);
  if (block.length > longestBlock) return false;
  if (/(?:^|\n)\[[^[\]\n]+\]: +$/.test(block)) return matchesAt(definition, text, start);
  if (isInCode(block)) return true;
  if (!/(?:^|[\s("«])$/.test(block) || !matchesAt(whole, text, start)) return false;
  return !/[[\]<]/.test(block.replace(/\[[^[\]\n<`]*\]\([^()\s`]*\)|<https?:[^\s<>]*>/g, ''));
}

/** Whether what comes after this part of a block is code: all marks in it are single, and the last one opens. */
function isInCode(block: string): boolean {
  return !block.includes('``') && !block.includes('\\') && block.split('`').length % 2 === 0;
}

/** Blocks in which a mark of code is left over. */
function hasOddCode(text: string): boolean {
  return (
    text.includes('`') &&
    text.split(/\n(?=[ >]*(?:\n|[-*+#|>]|\d{1,9}[.)]))/).some((block) => (block.match(/`+/g)?.length ?? 0) % 2 === 1)
  );
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
