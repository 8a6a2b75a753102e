import { shell } from '../generated/newsletter-shell.js';
import type { Composed, Entry } from './compose.js';
import { emailHtml, encodeAnywhere } from './email-html.js';
import { styles } from './email-styles.js';
import type { Words } from './words.js';

export interface Frame {
  readonly lang: string;
  readonly preheader: string;
  /** Name of the sender, above the title. */
  readonly senderName: string;
  readonly footerHtml: string;
  readonly url: string;
  readonly words: Words;
}

/** What mail programs show beside the subject; without padding, the beginning of the body would follow the preheader. */
const shownCharacters = 120;
const padding = '&#847;&zwnj;&nbsp;';

/** The HTML part: the compiled shell, filled. */
export function htmlPart(composed: Composed, frame: Frame): string {
  const { lang, preheader, senderName, footerHtml, url, words } = frame;
  const body = (html: string) => emailHtml(html, { url, shift: 1 });
  const groups = composed.groups.flatMap(({ label, entries }) => [
    fill(shell.group, { label: encodeAnywhere(label) }),
    ...entries.map((entry) => itemHtml(entry, words)),
  ]);
  const gone =
    composed.goneHtml === '' ? [] : [fill(shell.group, { label: words.gone }), fillGone(body(composed.goneHtml))];
  return [
    fill(shell.start, {
      lang: encodeAnywhere(lang),
      title: encodeAnywhere(composed.title),
      preheader: encodeAnywhere(preheader) + padding.repeat(Math.max(0, shownCharacters - preheader.length)),
      source: encodeAnywhere(senderName),
      intro: body(composed.introHtml),
    }),
    ...groups,
    ...gone,
    fill(shell.end, { signOff: body(composed.signOffHtml), footer: body(footerHtml) }),
  ].join('');
}

function itemHtml(entry: Entry, words: Words): string {
  const { title, titleHtml, label, url, more } = entry;
  const badge =
    label === ''
      ? ''
      : `<span class="badge" style="padding:2px 8px;background-color:#e3e3fd;color:#000091;font-size:12px;line-height:20px;font-weight:700">${encodeAnywhere(label)}</span>`;
  const href = encodeAnywhere(url);
  const name = encodeAnywhere(`${more}${words.beforeColon}: ${title}`);
  return fill(shell.item, {
    badge,
    title: titleHtml,
    body: `${bodyHtml(entry, 3)}<p style="${styles.p}"><a href="${href}" aria-label="${name}" style="${styles.a}">${encodeAnywhere(more)}</a></p>`,
  });
}

/** The body below a heading of this level, then its sub-sections. */
function bodyHtml({ html, children, depth, url }: Entry, level: number): string {
  const below = Math.min(6, level + 1);
  const parts = children.map(
    (child) => `<h${below} style="${styles[`h${below}`]}">${child.titleHtml}</h${below}>${bodyHtml(child, below)}`,
  );
  return emailHtml(html, { url, shift: level - depth }) + parts.join('');
}

/** The row of a group without a title of its own. */
function fillGone(html: string): string {
  return fill(shell.item.replace(/<h3.*<\/h3>/, ''), { badge: '', body: html });
}

/** Puts values in the places of a part, in one pass: what a value holds is never taken for a place. */
function fill(part: string, values: Readonly<Record<string, string>>): string {
  return part.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
