import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { encode } from '../../src/canonical-html/tokenize.js';
import { changesSince } from '../../src/changes/index.js';
import type { Section } from '../../src/data/model.js';
import { renderNewsletter, type NewsletterIssue } from '../../src/newsletter/index.js';
import { displayWidth } from '../../src/text/display-width.js';
import { sampleFaq } from '../changes/sample.js';
import { runs } from '../runs.js';

const faq = await sampleFaq({
  index: '## Accueil {#accueil}\n\nTexte.',
  citoyen: '## Une {#une}\n\nTexte.',
  producteur: '## Deux {#deux}\n\n[Lien](citoyen.md#une).\n\n### Trois {#trois}\n\nTexte.',
});
const sections = faq.pages.flatMap((page) => page.sections);
const [, one, two] = sections as [Section, Section, Section];

function render(issue: Partial<NewsletterIssue>) {
  return renderNewsletter({
    sections,
    faq,
    baseUrl: 'https://exemple.fr/',
    sender: { name: 'L’équipe' },
    unsubscribe: { url: 'https://exemple.fr/partir' },
    ...issue,
  });
}

/** A section of this title and excerpt, as the compiler would make it. */
function titled(title: string): Section {
  return {
    ...one,
    title,
    titleHtml: encode(title),
    excerpt: title,
    html: `<p>${encode(title)}</p><ul><li>${encode(title)}</li></ul>`,
  };
}

const letters = [
  'a',
  'mot',
  ' ',
  '  ',
  '\u00a0',
  '😀',
  '👩‍👩‍👧',
  '日本',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u0085',
  '&',
  '<b>',
  '">',
  '$&',
  '{{title}}',
  '--',
  '~',
  'é',
  'e\u0301',
  '\ud83d',
  'https://exemple.org/',
];
const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));

describe('whatever a title holds', () => {
  test('a newsletter is made: lines of 72 columns, no space behind them, absolute links', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (title, whole) => {
        const { html, text, preheader } = render({ sections: [titled(title)], whole });
        const lines = text.split('\n');
        const wide = lines.filter(
          (line) => displayWidth(line) > 72 && /\S +\S/.test(line.replace(/^(?:\[\d+\]|[-~=]) +/, '')),
        );
        expect(lines.filter((line) => line !== '-- ' && line.endsWith(' '))).toEqual([]);
        expect(lines.filter((line) => line === '-- ')).toHaveLength(1);
        expect(wide.filter((line) => !/^\[\d+\] https:/.test(line))).toEqual([]);
        expect([...preheader].length).toBeLessThanOrEqual(140);
        expect(preheader).not.toMatch(/\p{Cs}/u);
        for (const [, url] of html.matchAll(/ (?:href|src|cite)="([^"]*)"/g))
          expect(url).toMatch(/^(?:https?|mailto):/);
      }),
      { numRuns: runs(150) },
    );
  });

  test('its preheader says the title without what no header may hold', () => {
    expect(render({ sections: [titled('\u202eun\u2028deux')] }).preheader).toBe('un deux');
    expect(render({ sections: [titled('\u202e')] }).preheader).toBe('Quoi de neuf dans la FAQ');
    expect(render({ sections: [titled('😀'.repeat(200))] }).preheader).toBe(`${'😀'.repeat(139)}…`);
  });
});

describe('the text part', () => {
  test('wraps the name and the address of the sender, not the tag of a service', () => {
    const tag = `{{ ${'unsubscribe '.repeat(6)}}}`;
    const sender = { name: 'Direction '.repeat(12), address: '  20 avenue de Ségur  \n75007 Paris' };
    const [, signature = ''] = render({ sender, unsubscribe: { url: tag } }).text.split('\n-- \n');
    expect(signature.split('\n')).toEqual([
      'Direction Direction Direction Direction Direction Direction Direction',
      'Direction Direction Direction Direction Direction',
      '20 avenue de Ségur',
      '75007 Paris',
      `Se désabonner\u00a0: ${tag}`,
      '',
    ]);
  });
});

test('tells a section once where two editions share the ids of their pages', () => {
  const both = { ...faq, pages: [...faq.pages, ...faq.pages] };
  expect(render({ faq: both })).toEqual(render({}));
});

test('links: none keeps the words of links in the sections, the introduction and the closing', () => {
  const { html, text } = render({ sections: [one], intro: two, signOff: [two], links: 'none' });
  expect(text.match(/^Lien\.$/gm)).toHaveLength(2);
  expect(html).not.toContain('>Lien</a>');
});

test('tells of thousands of sections', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...one, id: `q${index}`, key: `citoyen#q${index}` }));
  const { text, warnings } = render({ sections: many });
  expect(text.match(/^Une$/gm)).toHaveLength(2000);
  expect(warnings.map(({ code }) => code)).toEqual(['html-size']);
});

describe('in every time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Pacific/Kiritimati', -840],
    ['America/Adak', 600],
    ['Europe/Paris', -60],
  ])('%s has the same days and changes at the turn of the year', (TZ, offsetMinutes) => {
    process.env.TZ = TZ;
    expect(new Date('2026-12-31T12:00:00Z').getTimezoneOffset()).toBe(offsetMinutes);
    const edition = (date: string) => ({ date, version: '1.0.0' });
    const entry = (date: string) => ({ title: 'T', first: edition(date), changed: edition(date) });
    const history = { 'citoyen#une': entry('2026-12-31'), 'producteur#deux': entry('2027-01-01') };
    const keysSince = (since: string) => changesSince({ ...faq, history }, since).added.map(({ key }) => key);
    expect(keysSince('2026-12-31')).toEqual(['citoyen#une', 'producteur#deux']);
    expect(keysSince('2027-01-01')).toEqual(['producteur#deux']);
    // The night in which clocks are put forward has no half past two.
    const days = ['2026-03-29', '2026-12-31', '2027-01-01'];
    const attribution = { ...faq.attribution!, text: days.join(', ') };
    expect(render({ faq: { ...faq, attribution } }).text).toContain('29 mars 2026, 31 décembre 2026, 1er janvier 2027');
  });
});
