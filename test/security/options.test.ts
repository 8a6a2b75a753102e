import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince, printRedirects } from '../../src/changes/index.js';
import { compile, formatDiagnostics, toLlmsTxt, toMarkdown } from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';
import { once } from '../../src/data/once.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import { toHast } from '../../src/hast/index.js';
import {
  dsfr,
  renderAccordion,
  renderBareHtml,
  renderHtml,
  renderToc,
  toAccordionListBloc,
} from '../../src/html/index.js';
import { toFaqPage, toJsonLdScript } from '../../src/json-ld/index.js';
import { renderNewsletter } from '../../src/newsletter/index.js';
import { createSearch } from '../../src/search/index.js';
import { renderText } from '../../src/text/index.js';
import { runs } from '../runs.js';
import { textPayloads } from './payloads.js';
import { dangersOf } from './safe-html.js';

const page = `---
title: Aide
summary: Tout savoir.
---

Un [lien](https://exemple.fr/), un [autre](#question) et une note[^1].

[^1]: La note.

## Une *question* {{ x }} ? {#question}

| a | b |
| :-- | --: |
| c | d |

![Image](i.png)

### Dedans {#dedans}

Un hackathon.
`;

const edition = { date: '2026-01-01', version: '0.1.0' };
const sample = once(async (): Promise<Faq> => {
  const { faq } = await compile([{ path: 'faq/aide.md', value: page }], { rules: { '*': 'warn' } });
  return { ...faq!, history: { 'aide#question': { title: 'x', first: edition, changed: edition } } };
});

/** What may come in the place of any option: values of every JSON type, and strings that attack one output or another. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...textPayloads,
    'javascript:alert(1)',
    'JavaScript\t:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example',
    'https://a@b/',
    'https://exemple.fr/\r\nBcc: x@exemple.fr',
    'x\r\nBcc: x@exemple.fr',
    'x\u0000y',
    'a\u202eb',
    '\u001b[2J',
    '\ud800',
    ']]>',
    '{{constructor.constructor("alert(1)")()}}',
    'p.[',
    'p.(a+)+$',
    '__proto__',
    'constructor',
    'script',
    'onclick',
    '',
    '-1',
    '1e3',
  ),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 7, Infinity, Number.NaN),
  fc.jsonValue({ maxDepth: 2 }),
  // Neither can be made a text; the second may come from `JSON.parse`.
  fc.constantFrom<unknown>(Object.create(null), { toString: null, valueOf: null }),
  fc.constantFrom<unknown>(
    () => 'javascript:alert(1)',
    () => ({ onclick: 'alert(1)' }),
    () => ({ href: 'javascript:alert(1)', style: 'x' }),
    () => ({ 'x" onload="alert(1)': 'a' }),
    () => 5,
    () => '"><script>alert(1)</script>',
    { script: 'x' },
    { p: '"><script>' },
    { p: [['script', {}]] },
    { p: [['div', { onclick: 'alert(1)' }]] },
    { p: [['a', { href: 'javascript:alert(1)' }]] },
    { p: 5 },
    { p: [5] },
    { p: [null] },
    { __proto__: 'x', 'p.[': 'x' },
    new Date(0),
    /x/,
    [],
  ),
);

type Options = Record<string, unknown>;

/** A function with options: what it is called with, how each option is named in errors, and what is dangerous in its result. */
interface Renderer {
  readonly options: readonly string[];
  readonly base?: Options;
  /** Dangers in what it gives. */
  readonly call: (faq: Faq, options: never) => string[] | Promise<string[]>;
}

const html =
  (call: (faq: Faq, options: never) => string): Renderer['call'] =>
  (faq, options) =>
    dangersOf(call(faq, options).replace(/<(\/?)button/g, '<$1span'));
const inText = (text: string): string[] => [...(/(?![\n\t])[\p{Cc}\p{Cs}]/u.exec(text) ?? [])];
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const ofHtml = ['headingLevel', 'heading', 'idPrefix', 'link', 'baseUrl', 'newWindow', 'classNames', 'wrap', 'captions', 'escapeMustache']; // prettier-ignore
const feed = { title: 'x', baseUrl: 'https://exemple.fr/', feedUrl: 'https://exemple.fr/f' };

const renderers: Readonly<Record<string, Renderer>> = {
  renderHtml: { options: ofHtml, call: html((faq, options) => renderHtml(faq, options)) },
  renderBareHtml: {
    options: ['headingLevel', 'heading', 'idPrefix', 'baseUrl', 'urlOf', 'links'],
    call: html((faq, options) => renderBareHtml(faq, options)),
  },
  'renderHtml with dsfr': {
    options: ofHtml,
    base: dsfr as unknown as Options,
    call: html((faq, options) => renderHtml(faq.pages[0]!, options)),
  },
  renderAccordion: {
    options: [...ofHtml, 'expanded'],
    call: html((faq, options) => renderAccordion(faq, options)),
  },
  renderToc: {
    options: ['idPrefix', 'depth', 'toc', 'title', 'headingLevel', 'escapeMustache'],
    call: html((faq, options) => renderToc(faq, options)),
  },
  'renderToc fr-summary': {
    options: ['idPrefix', 'depth', 'title', 'headingLevel', 'escapeMustache'],
    base: { toc: 'fr-summary' },
    call: html((faq, options) => renderToc(faq, options)),
  },
  toAccordionListBloc: {
    options: [...ofHtml, 'content'],
    call: (faq, options) =>
      stringsIn(toAccordionListBloc(faq.pages[0]!, options).items.map(({ content }) => content)).flatMap((text) =>
        'content' in (options as Options) ? [] : dangersOf(text),
      ),
  },
  toHast: {
    options: ofHtml.filter((name) => !/wrap|escapeMustache/.test(name)),
    call: (faq, options) =>
      /"tagName":"(?:script|iframe)"|"on[a-z]+":|"(?:href|src)":"[^"/?#]*script:/i.exec(
        JSON.stringify(toHast(faq, options)),
      ) ?? [],
  },
  renderText: {
    options: ['width', 'links', 'headings', 'heading', 'baseUrl'],
    call: (faq, options) => inText(renderText(faq, options)),
  },
  toFaqPage: {
    options: ['baseUrl', 'lang'],
    base: { baseUrl: feed.baseUrl },
    call: (faq, options) => {
      const data = toFaqPage(faq, options);
      const script = toJsonLdScript(data);
      return [
        ...data.mainEntity.flatMap(({ acceptedAnswer }) => dangersOf(acceptedAnswer.text)),
        ...(/<(?!\/script>$)/.exec(script.slice(1)) ?? []),
      ];
    },
  },
  renderAtom: {
    options: ['title', 'baseUrl', 'feedUrl', 'since', 'limit'],
    base: feed,
    call: (faq, options) => {
      const xml = renderAtom(faq, options);
      return [...inText(xml), ...(/<script|<img|href="(?!https:\/\/)/.exec(xml) ?? [])];
    },
  },
  renderJsonFeed: {
    options: ['title', 'baseUrl', 'feedUrl', 'since', 'limit'],
    base: feed,
    call: (faq, options) =>
      (JSON.parse(renderJsonFeed(faq, options)) as { items: { content_html: string }[] }).items.flatMap((item) =>
        dangersOf(item.content_html),
      ),
  },
  renderNewsletter: {
    options: [
      'title', 'subject', 'preheader', 'intro', 'sections', 'changes', 'whole', 'signOff', 'baseUrl', 'campaign', 'lang',
      'sender', 'unsubscribe',
    ], // prettier-ignore
    base: { title: 'x', baseUrl: feed.baseUrl, sender: { name: 'x' }, unsubscribe: { url: 'https://exemple.fr/u' } },
    call: (faq, options) => {
      const all = { sections: faq.pages[0]!.sections, ...(options as Options), faq } as never;
      const { html: part, text, headers, subject, preheader } = renderNewsletter(all);
      const foreign = dangersOf(part.slice(part.indexOf('<body'))).filter(
        (danger) => !/^(?:style|a comment)$/.test(danger),
      );
      const lines = [...Object.values(headers), subject, preheader].flatMap((line) => [
        ...(/[\p{Cc}]/u.exec(line) ?? []),
      ]);
      return [...foreign, ...inText(text), ...lines];
    },
  },
  createSearch: {
    options: ['synonyms', 'questions', 'baseUrl'],
    call: (faq, options) =>
      createSearch(faq, options)
        .search('question')
        .flatMap(({ titleHtml, excerptHtml }) => dangersOf(titleHtml + excerptHtml)),
  },
  search: {
    options: ['limit', 'audience'],
    call: (faq, options) =>
      createSearch(faq)
        .search('question', options)
        .flatMap(({ titleHtml }) => dangersOf(titleHtml)),
  },
  suggest: { options: ['limit'], call: (faq, options) => createSearch(faq).suggest('que', options).flatMap(inText) },
  toMarkdown: {
    options: ['baseUrl', 'link', 'foreignTerms', 'ids'],
    call: (faq, options) => /]\((?:javascript|data):/i.exec(toMarkdown(faq.pages[0]!, options)) ?? [],
  },
  toLlmsTxt: {
    options: ['baseUrl', 'title'],
    base: { baseUrl: feed.baseUrl },
    call: (faq, options) => /]\((?:javascript|data):/i.exec(toLlmsTxt(faq, options)) ?? [],
  },
  changesSince: {
    options: ['since'],
    call: (faq, { since }: { since: never }) => inText(changesSince(faq, since).since),
  },
  printRedirects: {
    options: ['format'],
    call: (_, { format }: { format: never }) => inText(printRedirects({ 'a#b': 'c#d' }, format)),
  },
  formatDiagnostics: {
    options: ['format', 'color', 'language', 'files'],
    call: (_, options) => inText(formatDiagnostics([], options)),
  },
  compile: {
    options: [
      'rules', 'language', 'limits', 'parser', 'foreignTerms', 'editorial', 'editUrl', 'version', 'license',
      'attribution', 'drafts', 'history', 'histories', 'onFallback', 'recordCommand', 'fixCommand', 'files', 'today', 'title', 'lang',
      'editions', 'frontMatter',
    ], // prettier-ignore
    call: async (_, options) => {
      const { faq } = await compile([{ path: 'faq/aide.md', value: page }], options);
      const addresses = [faq?.license?.url, faq?.attribution?.url, faq?.pages[0]?.source.editUrl].filter(Boolean);
      return [
        ...(faq ? dangersOf(renderHtml(faq)) : []),
        ...addresses.filter((url) => !/^https?:/.test(url!)),
      ] as string[];
    },
  },
};

describe.each(Object.entries(renderers))('%s', (_, { options, base = {}, call }) => {
  test.each(options)('with any value of %s is safe, or is refused by its name', async (name) => {
    const faq = await sample();
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        let dangers: string[];
        try {
          dangers = await call(faq, { ...base, [name]: value } as never);
        } catch (error) {
          // A value of the right type that is out of range is a RangeError, as documented.
          const isRefusal = error instanceof TypeError || error instanceof RangeError;
          dangers = isRefusal && error.message.includes(name) ? [] : [String(error)];
        }
        expect(dangers).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});
