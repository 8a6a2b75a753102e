import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { languageOf } from '../data/languages.js';
import { mailAddress, manyLines, oneLine, webUrl } from '../data/safe-input.js';
import { compose } from './compose.js';
import { htmlPart } from './html-part.js';
import type { Newsletter, NewsletterIssue, NewsletterWarning } from './issue.js';
import { textPart } from './text-part.js';
import { wordsOf, type Words } from './words.js';

const largestHtmlBytes = 90_000;
const longestPreheader = 140;

/**
 * Makes an email of sections of the FAQ: an HTML part that mail programs show, a text part, and the headers to leave
 * the list. The result goes into nodemailer's `sendMail` as it is, with `from` and `to` beside it.
 *
 * Sections stand under their audience, by their excerpt or whole; links are absolute and carry `campaign`; both parts
 * end with the attribution that the licence asks for, the sender, and the way out. An HTML part above 90 kB gives a
 * warning in the result.
 *
 * @throws RangeError that names the field: a control character, an URL that is not `http:` or `https:`, a section whose
 *   page is not in the FAQ, nothing to tell, or no way to unsubscribe.
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
  const lang = languageTag(issue.lang ?? languageOf(issue.faq.pages) ?? 'fr');
  const words = wordsOf(lang);
  const composed = compose(issue);
  const subject = oneLine('subject', issue.subject ?? composed.title);
  const preheader = oneLine('preheader', issue.preheader ?? shorten(composed.titles.join(' · ') || composed.title));
  const senderName = oneLine('sender.name', issue.sender.name);
  const attributionHtml = attribute(issue.faq);
  const address =
    issue.sender.address === undefined ? [] : manyLines('sender.address', issue.sender.address).split('\n');
  const leave = wayOut(issue.unsubscribe);
  const footerHtml = `${attributionHtml}<p>${[senderName, ...address].map(encode).join('<br>')}</p><p><a href="${encodeAttribute(leave.href)}">${words.unsubscribe}</a></p>`;
  const signature = [senderName, ...address, `${words.unsubscribe}${words.beforeColon}: ${leave.shown}`];
  const html = htmlPart(composed, { lang, preheader, senderName, footerHtml, url: composed.homeUrl, words });
  const text = textPart(composed, { lang, words, attributionHtml, signature });
  return { subject, preheader, html, text, lang, headers: leave.headers, warnings: sizeWarning(html, words) };
}

/** The sentence that the licence asks for, with the name of the licence as a link. */
function attribute({ license, attribution }: NewsletterIssue['faq']): string {
  if (!attribution) return '';
  const text = encode(oneLine('faq.attribution.text', attribution.text));
  if (!license?.url) return `<p>${text}</p>`;
  const link = `<a href="${encodeAttribute(webUrl('faq.license.url', license.url).href)}">${encode(license.name)}</a>`;
  const name = encode(license.name);
  return `<p>${text.includes(name) ? text.replace(name, () => link) : `${text} ${link}`}</p>`;
}

interface WayOut {
  readonly href: string;
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How to leave the list, for readers and for their programs (RFC 2369, RFC 8058). */
function wayOut({ url, mail }: NewsletterIssue['unsubscribe']): WayOut {
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

function shorten(text: string): string {
  return text.length <= longestPreheader
    ? text
    : `${text
        .slice(0, longestPreheader - 1)
        .replace(/\s\S*$/, '')
        .trimEnd()}…`;
}

function sizeWarning(html: string, words: Words): NewsletterWarning[] {
  const sizeBytes = new TextEncoder().encode(html).length;
  if (sizeBytes <= largestHtmlBytes) return [];
  return [{ code: 'html-size', message: words.tooLong(Math.round(sizeBytes / 1000)), sizeBytes }];
}
