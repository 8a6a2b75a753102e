import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/changes/index.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import { renderAccordion, renderHtml, renderToc } from '../../src/html/index.js';
import { stringifyJsonLd, toFaqPage } from '../../src/json-ld/index.js';
import { renderNewsletter } from '../../src/newsletter/index.js';
import { renderText } from '../../src/text/index.js';
import { flatten } from '../../src/data/sections.js';
import { compileEditions } from '../sample.js';
import { answerText } from './answer-text.js';

/** Words that each answer must hold, once: its facts and its figures. */
const facts = JSON.parse(readFileSync(join(import.meta.dirname, 'english-facts.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

const { faq, editions } = await compileEditions();
const english = editions.en!;
const sections = english.pages.flatMap((page) => flatten(page.sections));
const answers = sections.filter(({ page }) => page !== 'index');

/** Text without code samples, whose values are examples. */
const prose = (html: string): string => answerText(html.replace(/<pre\b[^]*?<\/pre>/g, ' '));
const missing = (key: string, text: string) => facts[key]!.filter((fact) => !text.includes(fact));

/** Every text that differs from `text` by the last digit of one figure. */
function* withAnotherFigure(text: string): Generator<readonly [figure: string, changed: string]> {
  for (const { 0: figure, index } of text.matchAll(/\d+/g)) {
    const end = index + figure.length;
    const changed = `${text.slice(0, end - 1)}${(Number(figure.at(-1)) + 1) % 10}${text.slice(end)}`;
    yield [text.slice(Math.max(0, index - 30), end), changed];
  }
}

describe('the English edition', () => {
  it('has the home page, eighteen answers and more, and no id that the original lacks', () => {
    expect(answers.length).toBeGreaterThanOrEqual(18);
    expect(english.pages[0]!.path).toBe('en');
    const originals = new Set(faq.pages.flatMap((page) => flatten(page.sections)).map(({ key }) => key));
    expect(sections.filter(({ key }) => !originals.has(key))).toEqual([]);
  });

  it('is up to date with the original', () => {
    expect(sections.filter(({ stale }) => stale).map(({ key }) => key)).toEqual([]);
  });

  it('has a list of facts for every section', () => {
    expect(Object.keys(facts)).toEqual(sections.map(({ key }) => key));
  });

  it.each(sections.map(({ key, html }) => [key, prose(html)] as const))('%s carries its facts', (key, text) => {
    expect(missing(key, text)).toEqual([]);
    for (const fact of facts[key]!) expect(missing(key, text.replaceAll(fact, ''))).toContain(fact);
    const unnoticed = [...withAnotherFigure(text)].filter(([, changed]) => missing(key, changed).length === 0);
    expect(unnoticed.map(([figure]) => figure)).toEqual([]);
  });
});

describe('French in the English edition', () => {
  /** What a reader hears as English: without code, addresses and what is marked as French. */
  const spoken = (html: string) =>
    answerText(html.replace(/<(code|pre)\b[^]*?<\/\1>/g, ' ').replace(/<span lang="fr">[^]*?<\/span>/g, ' '));

  it('is marked as such: no other word has an accent', () => {
    const words = sections.flatMap(({ key, html, titleHtml }) =>
      [...spoken(`${titleHtml} ${html}`).matchAll(/\S*[àâçéèêëîïôùûüœ]\S*/giu)].map(([found]) => `${key}: ${found}`),
    );
    expect(words).toEqual([]);
  });

  it('has none of the usages of French typography', () => {
    const found = sections.flatMap(({ key, html }) =>
      [...html.matchAll(/.{0,10}(?:[\u00a0\u202f][?!:;%»]|«).{0,10}/gu)].map(([one]) => `${key}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('does not leak from the labels of renderers', () => {
    const labels =
      /Sommaire|nouvelle fenêtre|Tableau|Remarque|Conseil|Retour à|foire aux questions|Nouveautés|mis à jour|Mis à jour|Publié|Lire la suite|vous recevez|Se désabonner/u;
    const site = { baseUrl: 'https://exemple.org/' };
    const feed = { ...site, title: 'FAQ', feedUrl: 'https://exemple.org/feed' };
    const printed = [
      ...english.pages.map((page) => renderHtml(page, { newWindow: true, captions: true })),
      ...answers.map((answer) => renderHtml(answer, { newWindow: true, captions: true })),
      ...answers.map((answer) => renderToc([answer])),
      ...english.pages.map((page) => renderAccordion(page)),
      ...english.pages.map((page) => renderText(page)),
      ...english.pages.slice(1).map((page) => stringifyJsonLd(toFaqPage(page, site))),
      renderAtom(english, feed),
      JSON.stringify(renderJsonFeed(english, feed)),
      english.attribution!.text,
    ];
    expect(printed.flatMap((text) => labels.exec(text)?.[0] ?? [])).toEqual([]);
    const withTable = answers.find(({ key }) => key === 'citoyen#telecharger-et-ouvrir')!;
    expect(renderHtml(withTable, { captions: true })).toContain('<caption>Table: ');
    expect(renderHtml(answers[0]!, { newWindow: true })).toContain('new window');
  });

  it('does not leak into its newsletter', () => {
    const { subject, text, html } = renderNewsletter({
      faq: english,
      changes: changesSince(english, '2026-11-01'),
      baseUrl: 'https://exemple.org/',
      sender: { name: 'FAQ' },
      unsubscribe: { url: 'https://exemple.org/u' },
    });
    expect(html).toContain('<html lang="en"');
    expect(`${subject}\n${text}`).not.toMatch(
      /[Dd]ésabonner|Nouveau|[Bb]onjour|infolettre|Quoi de neuf|Lire la|Source\u00a0/,
    );
  });
});

describe('names', () => {
  it.each([
    [/\bData\.gouv\.fr/, 'data.gouv.fr'],
    [/\bSiren\b|\bSiret\b/, 'SIREN, SIRET'],
    [/\bGeoplateforme\b|\bGéoplate-?form\b/i, 'Géoplateforme'],
    [/open licen[cs]e 2/i, 'Licence Ouverte 2.0'],
    [/\bGithub\b|\bLinkedin\b|\bOpen[- ]?API\b(?<!OpenAPI)/, 'GitHub, LinkedIn, OpenAPI'],
    [/\borganization(?!s?["/`.])/i, 'organisation'],
    [/\bjavascript\b|\bJson\b|\bCsv\b/, 'JSON, CSV'],
  ])('are spelt well: no %s, but %s', (wrong) => {
    const found = sections.flatMap(({ key, title, html }) => {
      const text = answerText(`${title} ${html.replace(/<(code|pre)\b[^]*?<\/\1>/g, ' ')}`);
      return wrong.test(text) ? [key] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(['SIREN', 'SIRET', 'CADA', 'Licence Ouverte', 'commune', 'DINUM', 'MCP', 'IGN'])(
    'of the administration are explained: %s',
    (name) => {
      const explained: Readonly<Record<string, RegExp>> = {
        SIREN: /SIREN, nine digits/,
        SIRET: /SIRET, fourteen digits/,
        CADA: /CADA is the independent commission/,
        'Licence Ouverte': /Licence Ouverte[^.]*the standard (?:licence|one)/,
        commune: /A commune is/,
        DINUM: /DINUM, the government's digital directorate/,
        MCP: /Model Context Protocol \(MCP\)/,
        IGN: /national mapping agency \(IGN\)/,
      };
      expect(sections.some(({ html }) => explained[name]!.test(answerText(html)))).toBe(true);
    },
  );
});
