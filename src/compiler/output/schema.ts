import * as z from 'zod';
import type { Section } from '../../data/model.js';
import { findForeignHtml } from '../body/foreign-html.js';
import { slugPattern } from '../markdown/slug.js';
import { historySchema } from '../ledger/schema.js';
import { plainText } from './plain-text.js';

const id = z.string().max(200).regex(slugPattern).describe('Kebab-case, stable; ASCII where it was written by hand.');
const text = plainText();
const date = z.iso.date();
const url = text.regex(/^(?:(?:https?|mailto|tel):|[^:/?#]*(?:[/?#]|$))/);
const stale = z.literal(true).exactOptional().describe('On a translation whose original has changed since.');
const webUrl = text.regex(/^(?:https?:\/\/.*)?$/s);
/** What JSON Schema cannot say of canonical HTML is said here. */
const canonical = (place: 'flow' | 'phrasing') =>
  text.superRefine((value, context) => {
    const message = findForeignHtml(value, place);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  }).describe('Canonical HTML.'); // prettier-ignore
const html = canonical('flow');

const source = z.strictObject({
  path: text.describe('Path of the Markdown file inside the content folder.'),
  line: z.int().min(1).describe('1-based line of the heading, or of the first line for a page.'),
  hash: z.string().regex(/^[0-9a-f]{16}$/).describe('First 16 hexadecimal digits of the SHA-256 of title and body.'),
  editUrl: webUrl.exactOptional().describe('Where it is edited in a browser.'),
}).readonly(); // prettier-ignore

const link = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/).describe('First 8 hexadecimal digits of the SHA-256 of the URL.'),
  url: url.describe('The value of `href` in the canonical HTML.'),
  text: text.describe('The visible text.'),
  kind: z.enum(['page', 'section', 'external', 'mail', 'file']),
  target: text.exactOptional().describe('For internal links: page id, or section key `page#id`.'),
  host: text.exactOptional().describe('For external links: the host name, lower case.'),
}); // prettier-ignore

const usedLink = link.extend({ usedBy: z.array(text).readonly() }).readonly();
const links = z.array(link.readonly()).readonly();

export const sectionSchema = z.strictObject({
  id,
  key: text.describe('Global key, `page#id`.'),
  page: id.describe('Id of its page.'),
  path: text.describe('Public path of its page; empty for the home page.'),
  lang: text.exactOptional().describe('BCP 47 language of its page; absent when that is `fr`.'),
  title: text.describe('Plain text.'),
  titleHtml: canonical('phrasing'),
  depth: z.int().min(2).max(6),
  html,
  excerpt: text.max(200).describe('The first sentences, plain text.'),
  parent: id.exactOptional().describe('Id of the enclosing section.'),
  children: z.lazy((): z.ZodType<readonly Section[]> => sections),
  links,
  updated: date.exactOptional(),
  stale,
  source,
}).readonly(); // prettier-ignore

const sections = z.array(sectionSchema).readonly();

export const pageSchema = z.strictObject({
  id,
  path: text.describe('Public path; empty for the home page.'),
  title: text,
  summary: text,
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/).describe('BCP 47.'),
  translationOf: text.exactOptional().describe('Language of the original, on the pages of a translation.'),
  stale,
  audience: text.exactOptional(),
  reviewed: date.exactOptional().describe('Date up to which the facts were checked.'),
  updated: date.exactOptional(),
  aliases: z.array(text.regex(/^(?:[^/?#][^?#]*)?$/)).min(1).readonly().exactOptional().describe('Public paths that it had.'),
  data: z.record(z.string(), z.unknown()).readonly().exactOptional().describe('Other keys of the front matter, where they are kept.'),
  html,
  sections,
  links,
  source,
}).readonly(); // prettier-ignore

const audience = z.strictObject({ id: text, label: text, path: text, page: id }).readonly();

const license = z.strictObject({ name: text, spdx: text, url: webUrl }).readonly();

const attribution = z.strictObject({
  source: text,
  url: webUrl,
  date: z.string().regex(/^(?:\d{4}-\d\d-\d\d)?$/).describe('Date of the last change; empty when no page has one.'),
  text: text.describe('The sentence to print.'),
}).readonly(); // prettier-ignore

/** The shape of `faq.json`; a test holds that it equals the type `Faq`. */
export const faqSchema = z.strictObject({
  version: text,
  title: text.exactOptional().describe('Name of the whole.'),
  license: license.exactOptional().describe('Absent when nobody has chosen one.'),
  attribution: attribution.exactOptional().describe('What re-users print.'),
  audiences: z.array(audience).readonly(),
  pages: z.array(pageSchema).readonly(),
  links: z.array(usedLink).readonly(),
  history: historySchema.exactOptional().describe('Everything ever published, by key: page id or `page#id`.'),
}).readonly(); // prettier-ignore

/**
 * JSON Schema (draft 2020-12) of `faq.json`.
 *
 * @example
 * const schema = faqJsonSchema();
 * schema.$schema; // 'https://json-schema.org/draft/2020-12/schema'
 */
export function faqJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(faqSchema), title: 'datagouv-faq' };
}
