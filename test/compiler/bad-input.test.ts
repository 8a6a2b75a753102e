import { describe, expect, it } from 'vitest';
import { compile, compilePage, type Diagnostic } from '../../src/compiler/index.js';
import { readFixture } from './read-fixture.js';

const line = ({ path, line, column, severity, rule, found, nearest }: Diagnostic) =>
  `${path}:${line}:${column} ${severity} ${rule}: ${found ?? '–'}${nearest === undefined ? '' : ` → ${nearest}`}`;

/** Fixture → place, severity, rule, value found and nearest valid value of each diagnostic. */
const expected: Record<string, readonly string[]> = {
  'valid-site': [],
  'missing-front-matter': ['faq/citoyen.md:1:1 warning front-matter-missing: –'],
  'missing-summary': ['faq/citoyen.md:1:1 error front-matter-required: –'],
  'wrong-front-matter-type': [
    'faq/citoyen.md:3:8 error front-matter-type: 2026',
    'faq/citoyen.md:5:11 error front-matter-type: "2026-02-30"',
    'faq/citoyen.md:7:5 error front-matter-type: rien',
  ],
  'broken-front-matter': [
    'faq/citoyen.md:2:1 error front-matter-syntax: summary: Certifier : mode d’emploi: la suite → summary: "Certifier : mode d’emploi: la suite"',
  ],
  'unknown-key': [
    'faq/citoyen.md:2:1 error front-matter-key: sumary → summary',
    'faq/citoyen.md:4:1 error front-matter-key: auteur',
  ],
  'button-to-nowhere': ['index.md:5:14 error button-target: faq/citoyn → faq/citoyen'],
  'page-without-button': ['faq/producteur.md:1:1 error audience-button: producteur'],
  'duplicate-section': ['faq/citoyen.md:10:1 error duplicate-section: certification'],
  'bad-section-id': ['faq/citoyen.md:10:1 error section-id: Qui-Décide → qui-decide'],
  'broken-link': [
    'index.md:12:6 error internal-link: faq/citoyen.md#certificaton → faq/citoyen.md#certification',
    'index.md:12:57 error internal-link: faq/citoyens.md → faq/citoyen.md',
    'index.md:12:93 error internal-link: #a-propo → #a-propos',
  ],
  'empty-section': ['faq/citoyen.md:10:1 error empty-section: Et après ?'],
  'skipped-level': ['faq/citoyen.md:10:1 error heading-level: #### → ###'],
  'everything-wrong': [
    'faq/citoyen.md:1:1 error audience-button: citoyen',
    'faq/citoyen.md:3:11 error front-matter-type: ["citoyen"]',
    'faq/citoyen.md:10:1 error heading-level: #### → ###',
    'faq/citoyen.md:10:1 error duplicate-section: certification',
    'faq/citoyen.md:10:1 error empty-section: Un détail',
    'faq/citoyen.md:12:1 error section-id: FIN → fin',
    'faq/citoyen.md:12:1 error empty-section: Fin',
    'index.md:2:1 error front-matter-key: resume → summary',
    'index.md:5:14 error button-target: faq/nulle-part',
    'index.md:12:6 error internal-link: faq/citoyen.md#certificaton → faq/citoyen.md#certification',
  ],
};

describe('bad input', () => {
  it.each(Object.entries(expected))('reports all of %s in one go', async (fixture, lines) => {
    const { faq, diagnostics } = await compile(readFixture(fixture));
    expect(diagnostics.map(line).sort()).toEqual([...lines].sort());
    expect(faq === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });

  it('says what was expected, what to do and where to read more, in both languages', async () => {
    for (const language of ['fr', 'en'] as const) {
      const { diagnostics } = await compile(readFixture('everything-wrong'), { language });
      for (const { message, expected: valid, url, rule } of diagnostics) {
        expect(message).not.toBe('');
        expect(valid).not.toBe('');
        const page = language === 'fr' ? 'content/README.md' : 'docs/rules.md';
        expect(url).toBe(`https://github.com/datagouv/datagouv-faq/blob/main/${page}#${rule}`);
      }
    }
  });

  it.each([
    ['after a reference', 'a &amp; {% if x %} {: .c}', ['{% if x %}', '{: .c}']],
    ['after an escape', '\\*a\\* {{ y }}', ['{{ y }}']],
    ['on a line of a quote', '> a\n> b {{ y }}\n>   c{: .d}', ['{{ y }}', '{: .d}']],
    ['twice, at the first', '- a\n  {{ y }} b {{ y }}', ['{{ y }}']],
  ])('marks the sign of a dialect %s', async (_, value, expected) => {
    const { findings } = await compilePage({ path: 'a.md', value });
    const lines = value.split('\n');
    const marked = findings
      .filter(({ rule }) => rule.startsWith('dialect-'))
      .map(({ place: { line, column, endColumn } }) => lines[line - 1]!.slice(column - 1, endColumn! - 1));
    expect(marked).toEqual(expected);
  });

  it('orders diagnostics by path, line and column', async () => {
    const { diagnostics } = await compile(readFixture('everything-wrong').toReversed());
    const order = diagnostics.map(({ path, line, column }) => [path, line, column] as const);
    expect(order).toEqual(order.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2])));
  });
});
