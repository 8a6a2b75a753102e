import { createAbsoluteUrls, pageUrl, sectionUrl, type UrlPolicy } from '../data/addresses.js';
import { checkTypes } from '../data/check-types.js';
import { languageOf } from '../data/languages.js';
import type { Page, Renderable, Section } from '../data/model.js';
import { nodesOf } from '../data/nodes.js';
import { childrenOf } from '../data/sections.js';
import { answerHtml, type AnswerStyle } from './answer-html.js';
import type { FaqPage, FaqQuestion } from './faq-page.js';

export interface FaqPageOptions extends UrlPolicy {
  /** Absolute URL of the folder under which the FAQ is published, with or without its last slash. */
  readonly baseUrl: string;
  /** Language of the questions (BCP 47). Default: that of the first page given, else `fr`. */
  readonly lang?: string;
}

/**
 * Describes a page of questions for search engines and assistants, as schema.org's `FAQPage`.
 *
 * Each section given, or each top-level section of a page given, is a question; its children are part of its answer.
 * A section without title or content is left out. Answers are HTML reduced to what readers of schema.org accept, with
 * absolute links. Dates come from the content: none is invented.
 *
 * @param node A page, a section, the whole FAQ, or an array of pages and sections. Answers keep the addresses of their
 *   links: data from elsewhere goes through `readFaq` of `datagouv-faq/compiler` first.
 * @param options `baseUrl` is needed, since everything in JSON-LD has an absolute URL.
 * @throws {TypeError} When `baseUrl` is not an absolute `http` or `https` URL.
 * @see https://schema.org/FAQPage
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
 *
 * toJsonLdScript(toFaqPage(getPage('producteur'), { baseUrl: 'https://www.data.gouv.fr/' }));
 */
export function toFaqPage(node: Renderable, options: FaqPageOptions): FaqPage {
  checkTypes(options, { baseUrl: 'string', lang: 'string' });
  const nodes = nodesOf(node);
  const below = createAbsoluteUrls(options, nodes);
  const lang = options.lang ?? languageOf(nodes) ?? 'fr';
  const pages = nodes.filter((one) => 'sections' in one);
  const sections = nodes.flatMap((one) => ('sections' in one ? one.sections : [one]));
  const page = nodes.length === 1 ? pages[0] : undefined;
  const dateModified = latest(nodes);
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    ...(page && { url: below(pageUrl(page.path)), name: page.title }),
    ...(page?.summary && { description: page.summary }),
    inLanguage: lang,
    ...(dateModified && { dateModified }),
    mainEntity: sections
      .map((section) => toQuestion(section, { below, lang, links: options.links }))
      .filter(({ name, acceptedAnswer }) => name !== '' && acceptedAnswer.text !== ''),
  };
}

function toQuestion(section: Section, style: AnswerStyle): FaqQuestion {
  const url = style.below(sectionUrl(section));
  const dateModified = latest([section]);
  return {
    '@type': 'Question',
    '@id': url,
    url,
    name: section.title,
    ...(dateModified && { dateModified }),
    acceptedAnswer: { '@type': 'Answer', text: answer(section, 3, style) },
  };
}

function answer({ html, children }: Section, level: number, style: AnswerStyle): string {
  const parts = children.flatMap((child) => [
    `<h${level}>${answerHtml(child.titleHtml, style)}</h${level}>`,
    answer(child, Math.min(6, level + 1), style),
  ]);
  return [answerHtml(html, style), ...parts].filter(Boolean).join('\n');
}

/** The latest date of change among some pages and sections and all they hold. */
function latest(nodes: readonly (Page | Section)[]): string | undefined {
  const dates = nodes.flatMap((node) => [node.updated, latest(childrenOf(node))]);
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
