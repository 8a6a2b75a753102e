import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/compiler/output/markdown/to-markdown.js';
import { toLlmsTxt } from '../../src/compiler/output/markdown/llms-txt.js';
import { createUrls, sectionUrl, type UrlPolicy } from '../../src/data/addresses.js';
import type { Faq, Section } from '../../src/data/model.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import { toHast } from '../../src/hast/index.js';
import { renderAccordion, renderHtml, toAccordionListBloc } from '../../src/html/index.js';
import { toFaqPage } from '../../src/json-ld/index.js';
import { renderNewsletter } from '../../src/newsletter/index.js';
import { createSearch } from '../../src/search/index.js';
import { renderText } from '../../src/text/index.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';
import { project, runCli } from '../cli/run-cli.js';

/** Bodies that link to a question of another page, whose file has a name that URLs have to write otherwise. */
const pages = {
  index: '## Accueil {#accueil}\n\nTexte.',
  a: '## Une {#une}\n\nVoir [la cible](b%20c.md#cible).',
  'b c': '## Cible {#cible}\n\nTexte.',
};
const ledger = await sampleLedger(pages, {}, { date: '2026-10-01', version: '0.1.0' });
const faq: Faq = await sampleFaq(pages, ledger);
const [from, target] = [sectionOf('a'), sectionOf('b-c')];

function sectionOf(page: string): Section {
  return faq.pages.find(({ id }) => id === page)!.sections[0]!;
}

/** The first value in a text that ends like the address of the target. */
function found(text: string): string | undefined {
  return /[^\s"'()<>;]*#cible/.exec(text)?.[0];
}

type Reader = (baseUrl: string) => string | undefined;

/** One policy for all: a path per section, as a router has it. */
const site = {
  baseUrl: 'https://exemple.fr/aide/',
  urlOf: (key: string) => `/questions/${key.replace('#', '/')}`,
} satisfies UrlPolicy;

/** Readers whose URLs may be relative: what each says of the target. */
const anywhere: Readonly<Record<string, Reader>> = {
  'link.url': (baseUrl) => createUrls({ baseUrl })(from.links[0]!.url),
  sectionUrl: (baseUrl) => createUrls({ baseUrl })(sectionUrl(target)),
  renderHtml: (baseUrl) => found(renderHtml(from, { baseUrl })),
  renderAccordion: (baseUrl) => found(renderAccordion(from, { baseUrl })),
  toAccordionListBloc: (baseUrl) =>
    found(
      JSON.stringify(
        toAccordionListBloc(
          faq.pages.find(({ id }) => id === 'a')!,
          { baseUrl },
        ),
      ).replaceAll('\\', ''),
    ),
  toHast: (baseUrl) => found(JSON.stringify(toHast(from, { baseUrl }))),
  renderText: (baseUrl) => found(renderText(from, { baseUrl, width: Infinity })),
  createSearch: (baseUrl) => createSearch(faq, { baseUrl }).search('cible')[0]!.url,
  'createSearch of sections': (baseUrl) => createSearch([target], { baseUrl }).search('cible')[0]!.url,
};

/** Readers whose URLs have to be absolute, and Markdown, which is written for a file without a base URL. */
const absolute: Readonly<Record<string, Reader>> = {
  toFaqPage: (baseUrl) => toFaqPage(target, { baseUrl }).mainEntity[0]!.url,
  'links of toFaqPage': (baseUrl) => found(toFaqPage(from, { baseUrl }).mainEntity[0]!.acceptedAnswer.text),
  renderNewsletter: (baseUrl) => found(issue(target, baseUrl).text),
  'links of renderNewsletter': (baseUrl) => found(issue(from, baseUrl).html),
  renderAtom: (baseUrl) => found(renderAtom(faq, { title: 'T', baseUrl, feedUrl: 'https://exemple.fr/atom' })),
  renderJsonFeed: (baseUrl) => found(renderJsonFeed(faq, { title: 'T', baseUrl, feedUrl: 'https://exemple.fr/json' })),
};

const markdown: Reader = (baseUrl) => found(toMarkdown(from, { baseUrl }));

function issue(section: Section, baseUrl: string) {
  return renderNewsletter({
    title: 'T',
    sections: [{ section, whole: true }],
    faq,
    baseUrl,
    sender: { name: 'S' },
    unsubscribe: { mail: 's@exemple.fr' },
  });
}

const url = 'faq/b%20c#cible';

describe('the address of a section is the same for every reader', () => {
  test.each([
    ['https://exemple.fr/aide', `https://exemple.fr/aide/${url}`],
    ['https://exemple.fr/aide/', `https://exemple.fr/aide/${url}`],
    ['https://exemple.fr', `https://exemple.fr/${url}`],
    ['https://exemple.fr/a/b//', `https://exemple.fr/a/b/${url}`],
    ['http://localhost:8080/aide', `http://localhost:8080/aide/${url}`],
    ['https://donn\u00e9es.exemple.fr/', `https://donn\u00e9es.exemple.fr/${url}`],
  ])('below %s', (baseUrl, expected) => {
    for (const [name, read] of Object.entries({ ...anywhere, ...absolute, markdown }))
      expect([name, read(baseUrl)]).toEqual([name, expected]);
  });

  test.each([
    ['/', `/${url}`],
    ['/aide', `/aide/${url}`],
    ['.', `./${url}`],
    ['../', `../${url}`],
    ['aide', `aide/${url}`],
  ])('below %s, where URLs may be relative', (baseUrl, expected) => {
    for (const [name, read] of Object.entries({ ...anywhere, markdown }))
      expect([name, read(baseUrl)]).toEqual([name, expected]);
    for (const read of Object.values(absolute))
      expect(() => read(baseUrl)).toThrow(
        new TypeError(`Unexpected baseUrl ${JSON.stringify(baseUrl)}, expected an absolute http(s) URL`),
      );
    expect(() => toLlmsTxt(faq, { baseUrl })).toThrow(/expected an absolute http\(s\) URL$/);
  });

  test('without a base', () => {
    for (const [name, read] of Object.entries(anywhere)) expect([name, read('')]).toEqual([name, url]);
    for (const read of Object.values(absolute)) expect(() => read('')).toThrow(/^Unexpected baseUrl "", expected/);
  });

  test('on the home page', () => {
    const home = sectionOf('index');
    expect(createSearch(faq).search('accueil')[0]!.url).toBe('./#accueil');
    expect(createSearch(faq, { baseUrl: '/aide' }).search('accueil')[0]!.url).toBe('/aide/#accueil');
    expect(toFaqPage(home, { baseUrl: 'https://exemple.fr/aide' }).mainEntity[0]!.url).toBe(
      'https://exemple.fr/aide/#accueil',
    );
  });
});

test.each(['https://exemple.fr/aide', 'https://exemple.fr/aide/'])(
  'the commands say so, too, below %s',
  async (base) => {
    const folder = await project({ 'faq.json': JSON.stringify(faq) });
    const issue = ['newsletter', 'faq.json', '--since', '0.0.0', '--out', '.', '--whole', '--base-url', base];
    expect(await runCli(issue, folder)).toMatchObject({ code: 0 });
    const rendered = ['html', 'text', 'markdown', 'json-ld'].map(async (format) => {
      const args = ['render', 'a', '--faq', 'faq.json', '--format', format, '--base-url', base];
      return (await runCli(args, folder)).stdout;
    });
    for (const text of [await readFile(join(folder, 'issue.txt'), 'utf8'), ...(await Promise.all(rendered))])
      expect(found(text)).toBe(`https://exemple.fr/aide/${url}`);
  },
);

test.each([
  'https://exemple.fr/?page=1',
  'https://exemple.fr?page=1',
  '/aide#haut',
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'ftp://exemple.fr/',
  'mailto:a@exemple.fr',
  'https:exemple.fr',
  'https://',
  'https://user:secret@exemple.fr/',
])('%j is refused by every reader with one message', (baseUrl) => {
  const message = `Unexpected baseUrl ${JSON.stringify(baseUrl)}, expected an http(s) URL or path`;
  for (const read of Object.values({ ...anywhere, ...absolute, markdown }))
    expect(() => read(baseUrl)).toThrow(new TypeError(message));
  expect(() => toLlmsTxt(faq, { baseUrl })).toThrow(new TypeError(message));
});

test.each(['https://exemple.org/x', '//exemple.org/x', 'mailto:a@exemple.org', '#user-content-fn-1'])(
  '%s stays as it is',
  (one) => {
    expect(createUrls({ baseUrl: 'https://exemple.fr/aide' })(one)).toBe(one);
  },
);

test('a colon behind the path is no scheme', () => {
  expect(createUrls({ baseUrl: '/aide' })('doc.pdf?date=12:30')).toBe('/aide/doc.pdf?date=12:30');
});

describe('one policy for every reader', () => {
  const page = faq.pages.find(({ id }) => id === 'a')!;
  const issueOf = (section: Section, policy: UrlPolicy & { baseUrl: string }) =>
    renderNewsletter({
      title: 'T',
      sections: [{ section, whole: true }],
      faq,
      ...policy,
      sender: { name: 'S' },
      unsubscribe: { mail: 's@exemple.fr' },
    });
  const feed = { title: 'T', feedUrl: 'https://exemple.fr/atom' };
  type Policy = UrlPolicy & { baseUrl: string };
  /** What each reader prints of a link to the target, or of the target itself. */
  const readers: Readonly<Record<string, readonly [relative: boolean, (policy: Policy) => string]>> = {
    renderHtml: [true, (policy) => renderHtml(from, policy)],
    renderAccordion: [true, (policy) => renderAccordion(from, policy)],
    toAccordionListBloc: [true, (policy) => JSON.stringify(toAccordionListBloc(page, policy))],
    toHast: [true, (policy) => JSON.stringify(toHast(from, policy))],
    renderText: [true, (policy) => renderText(from, { ...policy, width: Infinity })],
    toMarkdown: [true, (policy) => toMarkdown(from, policy)],
    toFaqPage: [false, (policy) => JSON.stringify(toFaqPage(from, policy))],
    renderNewsletter: [false, (policy) => issueOf(from, policy).html],
    renderAtom: [false, (policy) => renderAtom(faq, { ...feed, ...policy })],
    renderJsonFeed: [false, (policy) => JSON.stringify(renderJsonFeed(faq, { ...feed, ...policy }))],
  };
  const all = Object.entries(readers).map(([name, [relative, read]]) => ({ name, relative, read }));

  test.each(all)('$name asks it where a section lives', ({ relative, read }) => {
    const text = read(site);
    expect(text).toContain(relative ? '/questions/b-c/cible' : 'https://exemple.fr/questions/b-c/cible');
    expect(text).not.toContain('#cible');
  });

  test.each(all)('$name takes a query, a hash, an absolute address, and none for the default', ({ read }) => {
    for (const url of ['?q=b-c#x', '#/aide/b-c', 'https://autre.exemple.fr/b-c'])
      expect(read({ ...site, urlOf: () => url })).toContain(url);
    for (const none of [undefined, ''])
      expect(read({ ...site, urlOf: () => none })).toContain('https://exemple.fr/aide/faq/b%20c#cible');
  });

  test.each(all)('$name takes the URL object that JavaScript may give', ({ read }) => {
    const given = () => new URL('https://autre.exemple.fr/b-c') as unknown as string;
    expect(read({ ...site, urlOf: given })).toContain('https://autre.exemple.fr/b-c');
  });

  test.each(all)('$name prints the words of a link without the link', ({ read }) => {
    const text = read({ ...site, links: 'none' });
    expect(text).toContain('la cible');
    expect(text.replace(/"url":"[^"]*"/g, '')).not.toMatch(
      /<a [^>]*>la cible|tagName":"a"|\]\(|href=\\?"[^"]*cible[^>]*>la/,
    );
  });

  test.each(all.filter(({ name }) => !/renderText/.test(name)))('$name refuses a script as an address', ({ read }) => {
    expect(() => read({ ...site, urlOf: () => 'javascript:alert(1)' })).toThrow(/expected a safe URL$/);
  });

  test('search and structured data give the same address', () => {
    expect(createSearch(faq, site).search('cible')[0]!.url).toBe('/questions/b-c/cible');
    const { mainEntity, url } = toFaqPage(page, site);
    expect([url, mainEntity[0]!['@id']]).toEqual([
      'https://exemple.fr/questions/a',
      'https://exemple.fr/questions/a/une',
    ]);
  });

  test('links between sections of one rendered page stay fragments', () => {
    expect(renderHtml([from, target], site)).toContain('href="#b-c--cible"');
    expect(renderHtml([from, target], { ...site, links: 'none' })).not.toContain('<a ');
  });

  test('its own hosts open no new window', () => {
    const link = {
      id: '0',
      url: 'https://www.exemple.fr/x',
      text: 'x',
      kind: 'external',
      host: 'www.exemple.fr',
    } as const;
    const one = { ...from, html: '<p><a href="https://www.exemple.fr/x">x</a></p>', links: [link] };
    expect(renderHtml(one, { newWindow: true })).toContain('target="_blank"');
    expect(renderHtml(one, { newWindow: true, baseUrl: 'https://www.exemple.fr/aide' })).not.toContain('target');
    expect(renderHtml(one, { newWindow: true, baseUrl: '/', ownHosts: ['www.exemple.fr'] })).not.toContain('target');
  });
});
