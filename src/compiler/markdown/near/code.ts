import type { Code } from 'mdast';
import { rangeOf, type Range } from '../../source/place.js';
import { linesOf } from './lines.js';
import { shown, type Edit, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type CodeMiss = NearMiss<'near-code'>;

/** Code that an indentation made of an ordinary sentence, code that nothing ends, and fences of other signs. */
export function* findCode(page: ParsedPage): Generator<CodeMiss> {
  const { blocks, miss, source } = page;
  yield* findBlocks(page);
  if (!/^[ \t>]*(?:'{3}|´{3}|‘{3}|’{3}|“{2,3}|”{2,3}|`{1,2}[a-z]*[ \t]*$)/m.test(source)) return;
  for (const block of blocks()) {
    if (block.block !== 'paragraph') continue;
    const { offset, text } = block;
    const [, few] = /^(`{1,2})[a-z]*[ \t]*\n[^]*\n\1[ \t]*$/.exec(source.slice(offset, offset + text.length)) ?? [];
    if (few !== undefined) yield miss('near-code', 'fence', { start: offset, end: offset + few.length }, '```');
    for (const { text: line, start } of linesOf(block)) {
      const [found] = /^(?:'{3}|´{3}|‘{3}|’{3}|“{2,3}|”{2,3})[a-z]*[ \t]*$/.exec(line) ?? [];
      if (found === undefined) continue;
      yield miss('near-code', 'fence', { start, end: start + found.length }, '```');
      break;
    }
  }
}

function* findBlocks(page: ParsedPage): Generator<CodeMiss> {
  const { miss, nodes, source, textOf, tree } = page;
  if (!/^(?: {4}|[ >]*\t| {2,}> {4})|^[ >\d.*+-]* {5}|`{3}|~{3}/m.test(source)) return;
  const [only, other] = tree.children;
  if (
    only?.type === 'code' &&
    other === undefined &&
    /^(?:md|markdown)$/i.test(only.lang ?? '') &&
    /^#{1,6} /m.test(only.value)
  ) {
    yield toPage(only, page);
    return;
  }
  const blocks = nodes('code');
  const last = blocks.at(-1);
  const wrongEnd = last && isUnclosed(textOf(last)) ? findWordedEnd(blocks, source) : undefined;
  for (const block of blocks) {
    const place = rangeOf(block);
    const [line = '', fence] = fenceLine.exec(textOf(block)) ?? [];
    if (fence === undefined) {
      if (isProse(block.value) || isMarkdown(block.value) || isInComponent(source, place))
        yield { ...miss('near-code', 'prose', place, block.value), found: shown(block.value) };
    } else if (block === last && wrongEnd) yield miss('near-code', 'end', wrongEnd, wrongEnd.write, true);
    else if (isUnclosed(textOf(block)))
      yield miss('near-code', 'unclosed', { ...place, end: place.start + line.length }, fence);
  }
}

/** A page that is one block of Markdown, as assistants hand it over. */
function toPage(code: Code, { miss, textOf }: ParsedPage): CodeMiss {
  const { start, end } = rangeOf(code);
  const written = textOf(code);
  const [line] = /^[^\n]*/.exec(written)!;
  const close = /\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(written)?.index;
  const edits = [{ start, end: start + line.length + 1, write: '' }];
  if (close !== undefined) edits.push({ start: start + close + 1, end, write: '' });
  return miss('near-code', 'page', { start, end: start + line.length }, '', edits);
}

/** Between the tags of a component, the indentation is that of a program and never means code. */
function isInComponent(source: string, { start, end }: Range): boolean {
  const before = source.slice(0, start).trimEnd();
  const after = source.slice(end).trimStart();
  return /^[ \t]*<[A-Z][^\n]*>$/.test(before.slice(before.lastIndexOf('\n') + 1)) && /^<\/?[A-Z]/.test(after);
}

const fenceLine = /^\s*(`{3,}|~{3,})[^\n]*/;

function isUnclosed(written: string): boolean {
  const [, fence] = fenceLine.exec(written) ?? [];
  return fence !== undefined && !written.trimEnd().endsWith(fence);
}

/** An end of code with words behind its signs ends nothing: from there on, code and text change places. */
function findWordedEnd(blocks: readonly Code[], source: string): Edit | undefined {
  for (const block of blocks) {
    const { start: from, end: to } = rangeOf(block);
    const [opened, ...lines] = source.slice(from, to).split('\n');
    const [, fence] = fenceLine.exec(opened!) ?? [];
    if (fence === undefined) continue;
    let start = from + opened!.length + 1;
    for (const line of lines) {
      const [, before, write, words] = /^([ >]*)(`{3,}|~{3,})[ \t]+(\S.*)$/.exec(line.trimEnd()) ?? [];
      if (write?.startsWith(fence) && words)
        return { start: start + before!.length, end: start + line.trimEnd().length, write };
      start += line.length + 1;
    }
  }
  return undefined;
}

/** What only Markdown can be meant by: the rows of a table, a question with its id, bullets of a word processor. */
function isMarkdown(text: string): boolean {
  return (
    /^\|.*\|[ \t]*\n[ \t]*\|[ \t]*[-:][-:| \t]*$/m.test(text) ||
    /^\[\^[^\]\n]+\]:[ \t]/.test(text.trim()) ||
    /^#{1,6} \S.*\{#[a-z0-9-]+\}[ \t]*$/.test(text.trim()) ||
    text
      .trim()
      .split('\n')
      .every((line) => /^[ \t]*[•‣⁃◦·][ \t]*\p{L}/u.test(line)) ||
    // A question in the middle of its line.
    /^\p{Lu}[\p{L}\p{N}\s’',-]*[ \u00a0\u202f]\?$/u.test(text.trim()) ||
    isListOfWords(text)
  );
}

/** Words that no list of a program holds, in the languages of our pages. */
const smallWord = /(?<![\p{L}’'-])(?:an?|the|of|your|some|un|une|des|les?|la|du|votre|vos)(?![\p{L}’'-])/iu;

/** A list whose items are made of words, some of them small ones. */
function isListOfWords(text: string): boolean {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (
    lines.length < 2 ||
    !lines.every((line) => /^(?:[-*+•]|\d{1,2}[.)])[ \t]+\p{L}[^:=]*$/u.test(line) && !codeSign.test(line))
  )
    return false;
  return lines.filter((line) => smallWord.test(line)).length * 2 >= lines.length;
}

const word = /(?<![\p{L}\p{N}_.$/-])\p{L}[\p{L}’']*(?![\p{L}\p{N}_(/=-])/gu;

/** What sentences do not hold; a semicolon of theirs stands before a space. */
const codeSign = /[{}<>=$\\|`@~^]|;(?!\s\S)|::|->|\w\(|(?<!:)\/\/|\s{3}\S|\w_\w|\w\.\w+\.\w/;
/** How a line of code, of a list or of settings begins. */
const codeStart = /^(?:[#$%>*+-]|\d+[.)]|\w+:)/;
const link = /!?\[([^[\]\n]*)\]\([^()\s]*\)/g;
/** The name of a site, which is a word of a sentence. */
const site = /(?<![\w.-])(?:[a-z\d-]+\.){1,4}(?:com|eu|fr|gov|net|org)(?![\w(-]|\.\w)/g;

/** Whether a text reads as sentences: words and a final stop, and nothing that looks like code. */
function isProse(text: string): boolean {
  const lines = text
    .trim()
    .replace(link, '$1')
    .replace(site, 'site')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .split('\n')
    .map((line) => line.trim());
  if (!/[.!?…:»]["”)*]{0,3}$/.test(lines.at(-1)!.slice(-4)) || !/^["«“(*[]{0,3}\p{Lu}/u.test(lines[0]!)) return false;
  if (lines.some((line) => codeSign.test(line) || codeStart.test(line))) return false;
  const all = lines.join(' ');
  const words = all.match(word) ?? [];
  return words.length >= 4 && words.length >= all.split(' ').length * 0.7;
}
