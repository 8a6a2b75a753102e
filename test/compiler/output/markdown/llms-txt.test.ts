import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitMarkdown } from '../../../../src/compiler/output/markdown/emit-markdown.js';
import { toLlmsFullTxt, toLlmsTxt } from '../../../../src/compiler/output/markdown/llms-txt.js';
import type { Faq, Section } from '../../../../src/data/model.js';
import { compileContent } from '../../../sample.js';

const baseUrl = 'https://exemple.gouv.fr/faq';
let faq: Faq;
/** Addresses of the files that a build writes. */
let written: readonly string[];
beforeAll(async () => {
  faq = await compileContent();
  written = emitMarkdown(faq, { baseUrl }).map(({ path }) => `${baseUrl}/${path}`);
});

const flatten = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flatten(one.children)]);

function linksOf(markdown: string): string[] {
  const urls: string[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'link', ({ url }) => void urls.push(url));
  return urls;
}

describe('toLlmsTxt', () => {
  test('lists every page and question once, as files the build writes', () => {
    const links = linksOf(toLlmsTxt(faq, { baseUrl })).filter((url) => url.startsWith(baseUrl));
    expect([...links].sort()).toEqual(written.filter((url) => url.endsWith('.md')).sort());
  });

  test('has the form of llmstxt.org: a title, a summary, lists under headings', () => {
    const { children } = unified().use(remarkParse).parse(toLlmsTxt(faq, { baseUrl }));
    const [title, summary, note, ...lists] = children.map((node) => `${node.type}${'depth' in node ? node.depth : ''}`);
    expect([title, summary, note]).toEqual(['heading1', 'blockquote', 'paragraph']);
    expect(lists).toEqual(faq.pages.flatMap(() => ['heading2', 'list']));
  });

  test('dates each question', () => {
    const [page] = faq.pages;
    const dated = { ...page!, sections: [{ ...page!.sections[0]!, updated: '2026-01-02' }] };
    expect(toLlmsTxt({ ...faq, pages: [dated] }, { baseUrl })).toMatch(/^- .*\(2026-01-02\)$/m);
  });
});

describe('toLlmsFullTxt', () => {
  test('holds every question under its URL, with absolute links only', () => {
    const text = toLlmsFullTxt(faq, { baseUrl });
    for (const { page, id } of flatten(faq.pages.flatMap(({ sections }) => sections))) {
      expect(text).toContain(`<${baseUrl}/markdown/${page}/${id}.md>`);
    }
    const links = linksOf(text);
    expect(links.filter((url) => !/^(?:https?|mailto|tel):/.test(url))).toEqual([]);
    expect(links.filter((url) => url.startsWith(baseUrl) && !written.includes(url))).toEqual([]);
  });

  test.each(['', '/faq', 'ftp://x.fr'])('refuses the base URL %j', (bad) => {
    expect(() => toLlmsTxt(faq, { baseUrl: bad })).toThrow(TypeError);
    expect(() => toLlmsFullTxt(faq, { baseUrl: bad })).toThrow(`Unexpected baseUrl ${JSON.stringify(bad)}`);
  });
});
