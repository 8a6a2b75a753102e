import * as z from 'zod';
import type { Section } from '../../data/model.js';
import { historySchema } from '../ledger/schema.js';

const id = z.string().describe('Kebab-case ASCII, stable.');
const date = z.iso.date();
const stale = z.literal(true).exactOptional().describe('On a translation whose original has changed since.');
const html = z.string().describe('Canonical HTML.');

const source = z.strictObject({
  path: z.string().describe('Path of the Markdown file inside the content folder.'),
  line: z.int().min(1).describe('1-based line of the heading, or of the first line for a page.'),
  hash: z.string().regex(/^[0-9a-f]{16}$/).describe('First 16 hexadecimal digits of the SHA-256 of title and body.'),
  editUrl: z.string().exactOptional().describe('Where it is edited in a browser.'),
}).readonly(); // prettier-ignore

const link = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/).describe('First 8 hexadecimal digits of the SHA-256 of the URL.'),
  url: z.string().describe('The value of `href` in the canonical HTML.'),
  text: z.string().describe('The visible text.'),
  kind: z.enum(['page', 'section', 'external', 'mail', 'file']),
  target: z.string().exactOptional().describe('For internal links: page id, or section key `page#id`.'),
  host: z.string().exactOptional().describe('For external links: the host name, lower case.'),
}); // prettier-ignore

const usedLink = link.extend({ usedBy: z.array(z.string()).readonly() }).readonly();
const links = z.array(link.readonly()).readonly();

export const sectionSchema = z.strictObject({
  id,
  key: z.string().describe('Global key, `page#id`.'),
  page: z.string().describe('Id of its page.'),
  path: z.string().describe('Public path of its page; empty for the home page.'),
  lang: z.string().exactOptional().describe('BCP 47 language of its page; absent when that is `fr`.'),
  title: z.string().describe('Plain text.'),
  titleHtml: html,
  depth: z.int().min(2).max(6),
  html,
  excerpt: z.string().max(200).describe('The first sentences, plain text.'),
  parent: z.string().exactOptional().describe('Id of the enclosing section.'),
  children: z.lazy((): z.ZodType<readonly Section[]> => sections),
  links,
  updated: date.exactOptional(),
  stale,
  source,
}).readonly(); // prettier-ignore

const sections = z.array(sectionSchema).readonly();

const page = z.strictObject({
  id,
  path: z.string().describe('Public path; empty for the home page.'),
  title: z.string(),
  summary: z.string(),
  lang: z.string().describe('BCP 47.'),
  translationOf: z.string().exactOptional().describe('Language of the original, on the pages of a translation.'),
  stale,
  audience: z.string().exactOptional(),
  reviewed: date.exactOptional().describe('Date up to which the facts were checked.'),
  updated: date.exactOptional(),
  html,
  sections,
  links,
  source,
}).readonly(); // prettier-ignore

const audience = z.strictObject({ id, label: z.string(), path: z.string(), page: z.string() }).readonly();

const license = z.strictObject({ name: z.string(), spdx: z.string(), url: z.string() }).readonly();

const attribution = z.strictObject({
  source: z.string(),
  url: z.string(),
  date: z.string().describe('Date of the last change; empty when no page has one.'),
  text: z.string().describe('The sentence to print.'),
}).readonly(); // prettier-ignore

/** The shape of `faq.json`; a test holds that it equals the type `Faq`. */
export const faqSchema = z.strictObject({
  version: z.string(),
  title: z.string().exactOptional().describe('Name of the whole.'),
  license: license.exactOptional().describe('Absent when nobody has chosen one.'),
  attribution: attribution.exactOptional().describe('What re-users print.'),
  audiences: z.array(audience).readonly(),
  pages: z.array(page).readonly(),
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
