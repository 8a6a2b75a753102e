import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Faq, Section } from '../../src/data/model.js';
import { compileContent } from '../sample.js';
import { answerText } from './answer-text.js';

/** What the answers of one page must carry; one file a page, named after it. */
interface PageFacts {
  readonly page: string;
  readonly sections: Readonly<Record<string, SectionFacts>>;
  /** Removing `remove` from the answer's text must make exactly this fact fail. */
  readonly mutation: { readonly section: string; readonly remove: string; readonly fact: string };
}

interface SectionFacts {
  /** Every pattern (flags `iu`) must match the answer's plain text. */
  readonly facts: readonly { readonly fact: string; readonly patterns: readonly string[] }[];
  /** Outside addresses. */
  readonly links: readonly string[];
  /** Pages and questions it refers to. */
  readonly see: readonly string[];
}

const folder = join(import.meta.dirname, 'facts');
const pages = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PageFacts);

let faq: Faq;
beforeAll(async () => {
  faq = await compileContent();
});

const sectionOf = (page: string, id: string): Section | undefined =>
  faq.pages.find((one) => one.id === page)?.sections.find((section) => section.id === id);

/** The answer's text without its code samples: their values are examples. */
const prose = (html: string): string => answerText(html.replace(/<pre\b[^]*?<\/pre>/g, ' '));

/** Every text that differs from `text` by the last digit of one figure. */
function* withAnotherFigure(text: string): Generator<{ readonly figure: string; readonly changed: string }> {
  for (const { 0: figure, index } of text.matchAll(/\d+/g)) {
    const end = index + figure.length;
    const digit = (Number(figure.at(-1)) + 1) % 10;
    const changed = `${text.slice(0, end - 1)}${digit}${text.slice(end)}`;
    yield { figure: `${text.slice(Math.max(0, index - 30), end)}…`, changed };
  }
}

function missingFacts({ facts }: SectionFacts, text: string): string[] {
  return facts
    .filter(({ patterns }) => !patterns.every((one) => new RegExp(one, 'iu').test(text)))
    .map(({ fact }) => fact);
}

describe.each(pages)('$page', ({ page, sections, mutation }) => {
  it('has a list of facts for every section', () => {
    const ids = faq.pages.find(({ id }) => id === page)?.sections.map(({ id }) => id);
    expect(Object.keys(sections)).toEqual(ids);
  });

  it.each(Object.entries(sections))('%s carries its facts, links and references', (id, expected) => {
    const section = sectionOf(page, id)!;
    const urls = section.links.map(({ url }) => url);
    const targets = section.links.map(({ target }) => target);
    expect({
      facts: missingFacts(expected, answerText(section.html)),
      links: expected.links.filter((url) => !urls.includes(url)),
      see: expected.see.filter((key) => !targets.includes(key)),
    }).toEqual({ facts: [], links: [], see: [] });
  });

  it('fails when one fact is taken out of an answer, and names it', () => {
    const text = answerText(sectionOf(page, mutation.section)!.html);
    expect(text.split(mutation.remove)).toHaveLength(2);
    expect(missingFacts(sections[mutation.section]!, text.replace(mutation.remove, ''))).toEqual([mutation.fact]);
  });

  it('fails when any figure of any answer changes: a threshold, a date, a size, an article', () => {
    const unnoticed = Object.entries(sections).flatMap(([id, expected]) => {
      const text = prose(sectionOf(page, id)!.html);
      const before = missingFacts(expected, text).length;
      return [...withAnotherFigure(text)]
        .filter(({ changed }) => missingFacts(expected, changed).length === before)
        .map(({ figure }) => `${id}: ${figure}`);
    });
    expect(unnoticed).toEqual([]);
  });
});
