import { absoluteUrl } from '../data/addresses.js';
import type { Renderable } from '../html/options.js';
import type { Ids, Page, Section } from '../data/model.js';
import { answerHtml } from './answer-html.js';
import type { FaqPage, FaqQuestion } from './faq-page.js';

export interface FaqPageOptions {
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
 * @param node A page, a section, the whole FAQ, or an array of pages and sections.
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
export function toFaqPage<I extends Ids>(node: Renderable<I>, { baseUrl, lang }: FaqPageOptions): FaqPage {
  if (!/^https?:\/\/[^/]/i.test(baseUrl)) {
    throw new TypeError(`Unexpected baseUrl ${JSON.stringify(baseUrl)}, expected an absolute http or https URL`);
  }
  const nodes: readonly (Page | Section)[] = 'pages' in node ? node.pages : 'source' in node ? [node] : node;
  const pages = nodes.filter((one) => 'sections' in one);
  const sections = nodes.flatMap((one) => ('sections' in one ? one.sections : [one]));
  const page = nodes.length === 1 ? pages[0] : undefined;
  const dateModified = latest(nodes);
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    ...(page && { url: absoluteUrl(page.path, baseUrl), name: page.title }),
    ...(page?.summary && { description: page.summary }),
    inLanguage: lang ?? pages[0]?.lang ?? 'fr',
    ...(dateModified && { dateModified }),
    mainEntity: sections
      .map((section) => toQuestion(section, baseUrl))
      .filter(({ name, acceptedAnswer }) => name !== '' && acceptedAnswer.text !== ''),
  };
}

function toQuestion(section: Section, baseUrl: string): FaqQuestion {
  const url = absoluteUrl(`${publicPath(section.source.path)}#${section.id}`, baseUrl);
  const dateModified = latest([section]);
  return {
    '@type': 'Question',
    '@id': url,
    url,
    name: section.title,
    ...(dateModified && { dateModified }),
    acceptedAnswer: { '@type': 'Answer', text: answer(section, 3, baseUrl) },
  };
}

function answer({ html, children }: Section, level: number, baseUrl: string): string {
  const below = children.flatMap((child) => [
    `<h${level}>${answerHtml(child.titleHtml, baseUrl)}</h${level}>`,
    answer(child, Math.min(6, level + 1), baseUrl),
  ]);
  return [answerHtml(html, baseUrl), ...below].filter(Boolean).join('\n');
}

/** A section knows its file; its page's public path is the file's, without extension and without `index`. */
function publicPath(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '').replace(/(?:^|\/)(?:index|README)$/, '');
}

/** The latest date of change among some pages and sections and all they hold. */
function latest(nodes: readonly (Page | Section)[]): string | undefined {
  const dates = nodes.flatMap((node) => [node.updated, latest('sections' in node ? node.sections : node.children)]);
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
