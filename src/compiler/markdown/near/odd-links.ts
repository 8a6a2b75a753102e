import type { InlineCode, Link, Text } from 'mdast';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type LinkMiss = NearMiss<'near-link'>;

/** Links of which a part stands outside, and code that another tool makes a link of. */
export function* findOddLinks(page: ParsedPage): Generator<LinkMiss> {
  const { source, tree } = page;
  if (/![ \u00a0]\[/.test(source)) yield* findImages(page);
  if (!/[\]\p{L}\p{N}]<\S+[/@]|>`_|mailto:|[.,;:]\)|\[https?:[^\]\n]*\]\(\p{L}/u.test(source)) return;
  const links: Link[] = [];
  const codes: InlineCode[] = [];
  visit(tree, (node) => {
    // An address that the parser finds in its finished tree has no place.
    if (!node.position) return;
    if (node.type === 'link') links.push(node);
    else if (node.type === 'inlineCode') codes.push(node);
  });
  for (const link of links) yield* findAround(link, source);
  for (const { value, position } of codes) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const [, text, url] = /^([^<>]+)[ \t]<(https?:[^<>\s]+)>$/.exec(value) ?? [];
    if (url === undefined || source[end] !== '_') continue;
    const [, tail = ''] = /^(_{1,2})/.exec(source.slice(end)) ?? [];
    yield toMiss('rst', start, end + tail.length, `[${text!.trim()}](${url})`, source, true);
  }
}

/** What stands before or behind a link and belongs to it, or in it and does not. */
function* findAround({ url, position, children }: Link, source: string): Generator<LinkMiss> {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const written = source.slice(start, end);
  const [bracket, text] = /\[([^[\]\n]{1,200})\]$/.exec(line) ?? [];
  if (bracket !== undefined && written.startsWith('<')) {
    yield toMiss('bracket', start - bracket.length, end, `[${text}](${url})`, source, true);
  } else if (written.startsWith('<') && /[\p{L}\p{N}]$/u.test(line)) {
    yield besideWord(line, url, start, end, source);
  } else if (isSwapped(url, children)) {
    yield toMiss('swapped', start, end, `[${url}](${(children[0] as Text).value})`, source, false);
  } else if (line.endsWith('mailto:') && url.startsWith('mailto:') && !written.startsWith('[')) {
    yield toMiss('mailto', start - 'mailto:'.length, end, written, source, true);
  } else if (/^https?:/.test(url) && /[^.][.,;:]$/.test(url) && written.endsWith(')') && children.length > 0) {
    // The stop of the sentence: no other follows.
    if (/\p{L}[ \t]+$/u.test(line) && /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 200)))
      yield toMiss('stop', start, end, `${written.slice(0, -2)})${written.at(-2)}`, source, false);
  }
}

/** `le guide<https://…>`, `nom@ville.fr<mailto:nom@ville.fr>`: how mail programs write a link. */
function besideWord(line: string, url: string, start: number, end: number, source: string): LinkMiss {
  const word = line.split(/[\s<>()[\]]/).at(-1)!;
  const isSame = url.replace(/^mailto:|\/$/g, '').endsWith(word.replace(/\/$/, ''));
  return toMiss('glued', start - word.length, end, isSame ? word : `[${word}](${url})`, source, isSame);
}

/** `[https://…](guide)`: the words stand where the address should. */
function isSwapped(url: string, [first]: Link['children']): boolean {
  return first?.type === 'text' && /^https?:\/\/\S+$/.test(first.value) && /^[^\s.:/?#%@]+$/.test(url);
}

function toMiss(
  kind: LinkMiss['kind'],
  start: number,
  end: number,
  write: string,
  source: string,
  isSure: boolean,
): LinkMiss {
  const found = shown(source.slice(start, end));
  return {
    rule: 'near-link',
    kind,
    start,
    end,
    found,
    expected: shown(write),
    ...(isSure && { edits: [{ start, end, write }] }),
  };
}

/** `! [Capture](capture.png)`: the sign is text, and the image a link to its file. */
function* findImages({ tree, source }: ParsedPage): Generator<LinkMiss> {
  const links: Link[] = [];
  visit(tree, (node) => void (node.type === 'link' && /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(node.url) && links.push(node)));
  for (const { position } of links) {
    const [from, end] = [position!.start.offset!, position!.end.offset!];
    const [mark] = /(?<![^\s>])![ \u00a0]+$/.exec(source.slice(0, from)) ?? [];
    if (mark === undefined) continue;
    const start = from - mark.length;
    const expected = `!${source.slice(from, end)}`;
    const edits = [{ start, end: from, write: '!' }];
    yield { rule: 'near-link', kind: 'image', start, end, found: shown(source.slice(start, end)), expected: shown(expected), edits };
  }
} // prettier-ignore
