import type { Page, Section, Source } from '../data/model.js';
import { renderText } from '../text/index.js';
import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import type { Composed, Entry } from './compose.js';
import type { Words } from './words.js';

export interface TextFrame {
  readonly lang: string;
  readonly words: Words;
  readonly attributionHtml: string;
  readonly senderHtml: string;
  /** The last line; services replace a tag in it, so it is not wrapped. */
  readonly wayOutText: string;
}

const width = 72;
const source: Source = { path: '', line: 1, hash: '' };

/** The text part: the same content at 72 columns, links numbered at its end, then the signature. */
export function textPart(
  composed: Composed,
  { lang, words, attributionHtml, senderHtml, wayOutText }: TextFrame,
): string {
  const sections = composed.groups.map(({ label, entries }) => toSection(encode(label), '', entries.map(entrySection)));
  if (composed.goneHtml !== '') sections.push(toSection(words.gone, composed.goneHtml, []));
  const page = (html: string, children: readonly Section[]): Page => ({
    id: 'issue', path: '', title: composed.title, summary: '', lang, html, sections: children, links: [], source,
  }); // prettier-ignore
  const title = renderText(page('', []), { width });
  const closing = [composed.signOffHtml, attributionHtml].filter(Boolean).join('\n');
  const body = renderText([page(composed.introHtml, sections), page(closing, [])], { width, heading: 'omit' });
  const sender = renderText(page(senderHtml, []), { width, heading: 'omit' });
  return `${title}\n${body}\n-- \n${sender}${wayOutText}\n`;
}

function entrySection(entry: Entry): Section {
  const { titleHtml, label, html, children, url, more } = entry;
  const readOn = `<p><a href="${encodeAttribute(url)}">${encode(more)}</a></p>`;
  const title = label === '' ? titleHtml : `[${encode(label)}] ${titleHtml}`;
  return toSection(title, `${html}\n${readOn}`, children.map(childSection), entry.key);
}

function childSection(entry: Entry): Section {
  return toSection(entry.titleHtml, entry.html, entry.children.map(childSection), entry.key);
}

/** The key keeps the footnotes of two sections apart. */
function toSection(titleHtml: string, html: string, children: readonly Section[], key = ''): Section {
  return { id: '', key, page: '', path: '', title: '', titleHtml, depth: 2, html, excerpt: '', children, links: [], source }; // prettier-ignore
}
