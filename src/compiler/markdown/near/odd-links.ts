import type { Link, Text } from 'mdast';
import { rangeOf } from '../../source/place.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type LinkMiss = NearMiss<'near-link'>;

/** Links of which a part stands outside, and code that another tool makes a link of. */
export function* findOddLinks(page: ParsedPage): Generator<LinkMiss> {
  const { miss, nodes, source } = page;
  if (/![ \u00a0]\[/.test(source)) yield* findImages(page);
  if (!/[\]\p{L}\p{N}]<\S+[/@]|>`_|mailto:|[.,;:]\)|\[https?:[^\]\n]*\]\(\p{L}/u.test(source)) return;
  for (const link of nodes('link')) yield* findAround(link, page);
  for (const code of nodes('inlineCode')) {
    const { start, end } = rangeOf(code);
    const [, text, url] = /^([^<>]+)[ \t]<(https?:[^<>\s]+)>$/.exec(code.value) ?? [];
    const [tail] = /^_{1,2}/.exec(source.slice(end, end + 2)) ?? [];
    if (url !== undefined && tail !== undefined)
      yield miss('near-link', 'rst', { start, end: end + tail.length }, `[${text!.trim()}](${url})`, true);
  }
}

/** What stands before or behind a link and belongs to it, or in it and does not. */
function* findAround(link: Link, { lineBefore, miss, source, textOf }: ParsedPage): Generator<LinkMiss> {
  const { url, children } = link;
  const { start, end } = rangeOf(link);
  const line = lineBefore(start);
  const written = textOf(link);
  const [bracket, text] = /\[([^[\]\n]{1,200})\]$/.exec(line) ?? [];
  if (bracket !== undefined && written.startsWith('<')) {
    yield miss('near-link', 'bracket', { start: start - bracket.length, end }, `[${text}](${url})`, true);
  } else if (written.startsWith('<') && /[\p{L}\p{N}]$/u.test(line)) {
    // `le guide<https://…>`, `nom@ville.fr<mailto:nom@ville.fr>`: how mail programs write a link.
    const word = line.split(/[\s<>()[\]]/).at(-1)!;
    const isSame = url.replace(/^mailto:|\/$/g, '').endsWith(word.replace(/\/$/, ''));
    yield miss('near-link', 'glued', { start: start - word.length, end }, isSame ? word : `[${word}](${url})`, isSame);
  } else if (isSwapped(url, children)) {
    yield miss('near-link', 'swapped', { start, end }, `[${url}](${(children[0] as Text).value})`);
  } else if (line.endsWith('mailto:') && url.startsWith('mailto:') && !written.startsWith('[')) {
    yield miss('near-link', 'mailto', { start: start - 'mailto:'.length, end }, written, true);
  } else if (/^https?:/.test(url) && /[^.][.,;:]$/.test(url) && written.endsWith(')') && children.length > 0) {
    // The stop of the sentence: no other follows.
    if (/\p{L}[ \t]+$/u.test(line) && /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 200)))
      yield miss('near-link', 'stop', { start, end }, `${written.slice(0, -2)})${written.at(-2)}`);
  }
}

/** `[https://…](guide)`: the words stand where the address should. */
function isSwapped(url: string, [first]: Link['children']): boolean {
  return first?.type === 'text' && /^https?:\/\/\S+$/.test(first.value) && /^[^\s.:/?#%@]+$/.test(url);
}

/** `! [Capture](capture.png)`: the sign is text, and the image a link to its file. */
function* findImages({ miss, nodes, source, textOf }: ParsedPage): Generator<LinkMiss> {
  for (const link of nodes('link')) {
    const { start: from, end } = rangeOf(link);
    const [mark] = /(?<![^\s>])![ \u00a0]+$/.exec(source.slice(0, from)) ?? [];
    if (mark === undefined || !/\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(link.url)) continue;
    const start = from - mark.length;
    yield miss('near-link', 'image', { start, end }, `!${textOf(link)}`, [{ start, end: from, write: '!' }]);
  }
}
