import type { Faq, Page, Section } from '../data/model.js';
import { nearest } from '../data/nearest.js';
import { keyOf } from '../data/sections.js';
import { faqSchema } from './output/schema.js';

/**
 * Reads a FAQ that comes from elsewhere: a `faq.json` that somebody sent, a download, an upload. What it returns is as
 * safe to render as what `compile` makes: it has the shape of the published JSON Schema, its bodies are canonical HTML
 * of the allow list, its addresses lead to `http`, `https`, `mailto` and `tel` only, and its keys agree. Keys that it
 * does not know are left alone: a newer version may have written more.
 *
 * @param json The text of a `faq.json`, or what `JSON.parse` made of it.
 * @returns The data; sections that an older version wrote get the `key` and `path` that they lack.
 * @throws {TypeError} That names the key at fault, `pages.2.sections.4.html`, and what was expected there.
 * @throws {SyntaxError} For a text that is no JSON.
 *
 * @example
 * import { readFaq } from 'datagouv-faq/compiler';
 * import { renderHtml } from 'datagouv-faq/html';
 *
 * const faq = readFaq(await (await fetch('https://exemple.fr/faq.json')).text());
 * renderHtml(faq.pages[0]);
 */
export function readFaq(json: unknown): Faq {
  const data = typeof json === 'string' ? (JSON.parse(json) as unknown) : json;
  checkDepth(data);
  const faq = withPlaces(data);
  const issues = faqSchema.safeParse(faq).error?.issues ?? [];
  const issue = issues.find(({ code }) => code !== 'unrecognized_keys');
  if (issue) throw faultOf(issue, issues, faq);
  checkKeys(faq as Faq);
  return faq as Faq;
}

/** What `readFaq` throws: a `TypeError` whose parts can be worded in another language. */
export class FaultyKey extends TypeError {
  /** The key that stands there in the place of a missing one. */
  readonly nearest: string | undefined;
  /** What belongs there, where that is known: the name of a type, or values as JSON. */
  readonly expected: string | undefined;
  /** What stands there: the name of a type, or a value as JSON. */
  readonly found: string | undefined;

  constructor(
    /** `pages.2.sections.4.html`; empty for the whole. */
    readonly key: string,
    detail: string,
    { nearest, expected, found }: Partial<Pick<FaultyKey, 'nearest' | 'expected' | 'found'>> = {},
  ) {
    const hint = nearest === undefined ? '' : ` (there is "${nearest}")`;
    super([key, detail + hint].filter(Boolean).join(': '));
    Object.assign(this, { nearest, expected, found });
  }
}

type Issue = NonNullable<ReturnType<typeof faqSchema.safeParse>['error']>['issues'][number];

/** The key at fault, what is wrong with it, and what was probably meant. */
function faultOf(issue: Issue, all: readonly Issue[], data: unknown): FaultyKey {
  const { path, message } = issue;
  const name = String(path.at(-1) ?? '');
  const beside = all.find(
    (other) => other.code === 'unrecognized_keys' && other.path.join('.') === path.slice(0, -1).join('.'),
  );
  const meant = beside?.code === 'unrecognized_keys' ? nearest(name, beside.keys) : undefined;
  const found = path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], data);
  return new FaultyKey(path.join('.'), message, { nearest: meant, ...differenceOf(issue, found) });
}

/** What belongs at a place, and what stands there. */
function differenceOf(issue: Issue, found: unknown): Pick<FaultyKey, 'expected' | 'found'> {
  if (issue.code === 'invalid_type') return { expected: issue.expected, found: typeOf(found) };
  const isShort = ['string', 'number', 'boolean'].includes(typeof found);
  return {
    expected:
      issue.code === 'invalid_value' ? issue.values.map((value) => JSON.stringify(value)).join(', ') : undefined,
    found: isShort ? JSON.stringify(found).slice(0, mostShown) : typeOf(found),
  };
}

/** Characters of a value that are shown. */
const mostShown = 60;

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Nesting is refused before anything that calls itself sees it: sections have levels 2 to 6. */
function checkDepth(data: unknown): void {
  const at = (value: unknown, key: string) => (Object(value) as Record<string, unknown>)[key];
  let level: readonly unknown[] = [at(data, 'pages')].flat().flatMap((page) => at(page, 'sections') ?? []);
  for (let depth = 2; level.length > 0; depth++) {
    if (depth > 6) throw new FaultyKey('pages', 'sections are nested more than five deep');
    level = level.flatMap((section) => at(section, 'children') ?? []);
  }
}

/** Gives sections the key and the path that versions before 0.2 did not write. */
function withPlaces(data: unknown): unknown {
  const { pages } = Object(data) as Partial<Faq>;
  if (!Array.isArray(pages)) return data;
  const place = (page: Page) => (isRecord(page) ? { ...page, sections: placeAll(page.sections, page.path) } : page);
  return { ...(data as Faq), pages: pages.map(place) };
}

function placeAll(sections: unknown, path: string): unknown {
  if (!Array.isArray(sections)) return sections;
  return sections.map((one: Section) => {
    const { path: own = path, children } = Object(one) as Partial<Section>;
    return isRecord(one) ? { ...one, path: own, key: keyOf(one), children: placeAll(children, path) } : one;
  });
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Holds what one key says against the others: readers find sections by them, and print each id once. */
function checkKeys({ pages, history }: Faq): void {
  checkRecord('history', history);
  pages.forEach(({ data }, index) => checkRecord(`pages.${index}.data`, data));
  const known = new Set<string>();
  const expect = (place: string, found: string | undefined, expected: string | undefined) => {
    if (found === expected) return;
    const both = { expected: JSON.stringify(expected), found: JSON.stringify(found) };
    throw new FaultyKey(place, `expected ${both.expected}, found ${both.found}`, both);
  };
  const take = (place: string, key: string) => {
    if (known.has(key)) throw new FaultyKey(place, `"${key}" stands there a second time`);
    known.add(key);
  };
  const visit = (sections: readonly Section[], place: string, page: Page, parent?: string): void => {
    for (const [index, section] of sections.entries()) {
      const at = `${place}.${index}`;
      expect(`${at}.page`, section.page, page.id);
      expect(`${at}.path`, section.path, page.path);
      expect(`${at}.parent`, section.parent, parent);
      expect(`${at}.key`, section.key, `${page.id}#${section.id}`);
      take(`${at}.id`, section.key);
      visit(section.children, `${at}.children`, page, section.id);
    }
  };
  for (const [index, page] of pages.entries()) {
    take(`pages.${index}.id`, page.id);
    visit(page.sections, `pages.${index}.sections`, page);
  }
}

/** The schema passes over this key of a record, and who goes through the keys would find what stands there. */
function checkRecord(place: string, record: object | undefined): void {
  if (record && Object.hasOwn(record, '__proto__')) throw new FaultyKey(`${place}.__proto__`, 'unexpected key');
}
