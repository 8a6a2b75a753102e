import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { languageOf } from '../data/languages.js';
import { mailAddress, manyLines, oneLine, webUrl, withoutControls } from '../data/safe-input.js';
import { checkIssue } from './check-issue.js';
import { compose } from './compose.js';
import { htmlPart } from './html-part.js';
import type { Newsletter, NewsletterIssue, NewsletterWarning } from './issue.js';
import { textPart } from './text-part.js';
import { wordsOf, type Words } from './words.js';

const largestHtmlBytes = 90_000;
const longestPreheader = 140;
/** Longest line of a header (RFC 5322). */
const longestSubjectBytes = 998;
/** What mail programs show of a subject, in characters. */
const shownSubject = 78;

/**
 * Makes an email of sections of the FAQ: an HTML part that mail programs show, a text part, and the headers to leave
 * the list. The result goes into nodemailer's `sendMail` as it is, with `from` and `to` beside it.
 *
 * Sections stand under their audience, by their excerpt or whole; links are absolute and carry `campaign`; both parts
 * end with the attribution that the licence asks for, the sender, and the way out. An HTML part above 90 kB gives a
 * warning in the result.
 *
 * @param issue Its texts are checked and escaped; the HTML of its sections is trusted: data from elsewhere goes through
 *   `readFaq` of `datagouv-faq/compiler` first.
 * @throws RangeError that names the field: a control character, an URL that is not `http:` or `https:`, a section whose
 *   page is not in the FAQ, a subject above 998 bytes, or no way to unsubscribe.
 * @throws NothingToTell when there is no section and no change to tell: no mistake, but no issue either.
 * @example
 * import { faq, getSection } from 'datagouv-faq';
 * import { renderNewsletter } from 'datagouv-faq/newsletter';
 *
 * const { subject, html, text, headers } = renderNewsletter({
 *   title: 'Quoi de neuf dans la FAQ',
 *   sections: [getSection('producteur#certification')],
 *   faq,
 *   baseUrl: 'https://exemple.gouv.fr/aide/',
 *   sender: { name: 'L’équipe de la FAQ' },
 *   unsubscribe: { url: 'https://exemple.gouv.fr/desabonnement?id=42' },
 * });
 */
export function renderNewsletter(issue: NewsletterIssue): Newsletter {
  checkIssue(issue);
  const lang = languageTag(issue.lang ?? languageOf(issue.faq.pages) ?? 'fr');
  const words = wordsOf(lang);
  if (issue.sender?.name === undefined) throw new RangeError('sender: expected `{ name }`, who sends the issue');
  const leave = wayOut(issue.unsubscribe);
  const composed = compose(issue, words);
  const subject = readSubject(issue.subject ?? composed.title);
  const preheader = oneLine('preheader', issue.preheader ?? (shorten(composed.titles) || composed.title));
  const senderName = oneLine('sender.name', issue.sender.name);
  const attributionHtml = attribute(issue.faq, words);
  const address =
    issue.sender.address === undefined ? [] : manyLines('sender.address', issue.sender.address).split('\n');
  const senderHtml = `<p>${[senderName, ...address].map(encode).join('<br>')}</p>`;
  const footerHtml = `${attributionHtml}${senderHtml}<p><a href="${encodeAttribute(leave.href)}">${words.unsubscribe}</a></p>`;
  const wayOutText = `${words.unsubscribe}${words.beforeColon}: ${leave.shown}`;
  const html = htmlPart(composed, { lang, preheader, senderName, footerHtml, url: composed.homeUrl, words });
  const text = textPart(composed, { lang, words, attributionHtml, senderHtml, wayOutText });
  return { subject, preheader, html, text, lang, headers: leave.headers, warnings: warningsOf(html, subject, words) };
}

/** The sentence that the licence asks for, with the name of the licence as a link. */
function attribute({ license, attribution }: NewsletterIssue['faq'], { day }: Words): string {
  if (!attribution) return '';
  const written = oneLine('faq.attribution.text', attribution.text);
  const text = encode(written.replace(/\b\d{4}-\d\d-\d\d\b/g, day));
  if (!license?.url) return `<p>${text}</p>`;
  const link = `<a href="${encodeAttribute(webUrl('faq.license.url', license.url).href)}">${encode(license.name)}</a>`;
  const name = encode(license.name);
  return `<p>${text.includes(name) ? text.replace(name, () => link) : `${text} ${link}`}</p>`;
}

/** What mailing services replace by the address of each reader: `{{ unsubscribe }}`, `[[UNSUB_LINK_FR]]`, `*|UNSUB|*`. */
const serviceTag =
  /^(?:\{\{[\w .:-]{1,80}\}\}|\{%[\w .:-]{1,80}%\}|\[\[[\w:-]{1,80}\]\]|\*\|[\w:-]{1,80}\|\*|%[\w.-]{1,80}%|<%[\w .:-]{1,80}%>)$/;

interface WayOut {
  readonly href: string;
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How to leave the list, for readers and for their programs (RFC 2369, RFC 8058). */
function wayOut({ url, mail }: Partial<NewsletterIssue['unsubscribe']> = {}): WayOut {
  // The service that sends puts the address in the place of its tag, and the headers beside the message.
  if (url !== undefined && serviceTag.test(url)) return { href: url, shown: url, headers: {} };
  const web = url === undefined ? undefined : webUrl('unsubscribe.url', url);
  const address = mail === undefined ? undefined : mailAddress('unsubscribe.mail', mail);
  const mailto = address === undefined ? undefined : `mailto:${encodeURI(address)}?subject=unsubscribe`;
  const href = web?.href ?? mailto;
  if (href === undefined) throw new RangeError('unsubscribe: expected `url` or `mail`');
  const targets = [web?.href, mailto].filter((one) => one !== undefined);
  return {
    href,
    shown: web?.href ?? address!,
    headers: {
      'List-Unsubscribe': targets.map((target) => `<${target}>`).join(', '),
      ...(web?.protocol === 'https:' && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}

function languageTag(lang: string): string {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) return lang;
  throw new RangeError(`lang: expected a BCP 47 language tag such as 'fr', got ${JSON.stringify(lang)}`);
}

/** Titles on one line, cut behind a word where there is one; an emoji is not cut in two. */
function shorten(titles: readonly string[]): string {
  const characters = [...withoutControls(titles.filter(Boolean).join(' · '))];
  if (characters.length <= longestPreheader) return characters.join('');
  const cut = characters.slice(0, longestPreheader - 1).join('');
  return `${cut.replace(/\s\S*$/, '').trimEnd()}…`;
}

function readSubject(value: string): string {
  const subject = oneLine('subject', value);
  const sizeBytes = bytesOf(subject);
  if (sizeBytes <= longestSubjectBytes) return subject;
  throw new RangeError(`subject: expected at most ${longestSubjectBytes} bytes, got ${sizeBytes}`);
}

function warningsOf(html: string, subject: string, words: Words): NewsletterWarning[] {
  const sizeBytes = bytesOf(html);
  const warnings: NewsletterWarning[] = [];
  if (sizeBytes > largestHtmlBytes)
    warnings.push({ code: 'html-size', message: words.tooLong(Math.round(sizeBytes / 1000)), sizeBytes });
  if (subject.length > shownSubject)
    warnings.push({ code: 'subject-length', message: words.longSubject(subject.length), sizeBytes: bytesOf(subject) });
  return warnings;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
