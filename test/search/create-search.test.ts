import { describe, expect, test } from 'vitest';
import type { Page, Section } from '../../src/data/model.js';
import { createSearch } from '../../src/search/index.js';

const section = (page: string, id: string, title: string, html: string, children: Section[] = []): Section => ({
  id,
  key: `${page}#${id}`,
  page,
  path: `faq/${page}`,
  title,
  titleHtml: title,
  depth: 2,
  html,
  excerpt: '',
  children,
  links: [],
  source: { path: `${page}.md`, line: 1, hash: '' },
});

const page = (id: string, sections: Section[], summary = ''): Page => ({
  id,
  path: `faq/${id}`,
  title: id,
  summary,
  lang: 'fr',
  audience: id,
  html: '',
  sections,
  links: [],
  source: { path: `${id}.md`, line: 1, hash: '' },
});

const pages = [
  page('producteur', [
    section(
      'producteur',
      'moissonnage',
      'Comment faire moissonner mon portail ?',
      '<p>Créez un moissonneur. Les œuvres &amp; l’API restent chez vous, à 3 500 habitants comme à moins.</p>',
    ),
    section(
      'producteur',
      'licence',
      'Quelle licence choisir ?',
      '<p>La Licence Ouverte 2.0 convient aux jeux de données publiés &lt;ici>.</p><p>Voir <a href="faq/producteur#moissonnage">le moissonnage</a>.</p>',
      [section('producteur', 'odbl', 'Et l’ODbL ?', '<p>Partage à l’identique.</p>')],
    ),
  ]),
  page('citoyen', [
    section('citoyen', 'compte', 'Me faut-il un compte ?', '<p>Non, la publication seule l’exige.</p>'),
  ]),
];

const { search, suggest } = createSearch(pages, { synonyms: { moissonnage: ['harvesting', 'import automatique'] } });
const keys = (query: string): string[] => search(query).map(({ key }) => key);

describe('search', () => {
  test.each([
    ['accents', 'creez'],
    ['case', 'CRÉEZ'],
    ['ligatures', 'oeuvre'],
    ['elisions with a straight apostrophe', "l'api"],
    ['elisions with a typographic apostrophe', 'l’API'],
    ['plurals and conjugations', 'moissonné'],
    ['a typing error', 'moissoneur'],
    ['two typing errors in a long word', 'moisonneurr'],
    ['the beginning of a word', 'habit'],
    ['numbers with and without a space', '3500'],
    ['a synonym', 'harvesting'],
    ['a synonym of several words', 'un import automatique'],
    ['a spelling by ear', 'moissauner'],
    ['a text message', 'slt cmt moissonner svp'],
    ['ligatures typed as one', 'œuvres'],
  ])('folds %s', (_, query) => {
    expect(keys(query)[0]).toBe('producteur#moissonnage');
  });

  test('takes a turn of phrase as a whole, small words included', () => {
    const { search: find } = createSearch(pages, { synonyms: { licence: ['ne marche pas', 'mon logo'] } });
    expect(find('ça ne marche pas du tout')[0]?.key).toBe('producteur#licence');
    expect(find('notre logo')[0]?.key).toBe('producteur#licence');
    expect(find('le marché')).toEqual([]);
    expect(find('un logo')).toEqual([]);
  });

  test('finds by questions asked in other words, typing errors in them included', () => {
    const questions = { 'citoyen#compte': ['oublié le mot de passe', 'inscription'], 'elsewhere#gone': ['moissonner'] };
    const { search: find } = createSearch(pages, { questions });
    expect(find('j’ai oublié mon mot de pase')[0]).toMatchObject({
      key: 'citoyen#compte',
      terms: [],
      titleHtml: 'Me faut-il un compte ?',
    });
    expect(find('inscripsion').map(({ key }) => key)).toEqual(['citoyen#compte']);
    expect(find('moissonner')[0]!.key).toBe('producteur#moissonnage');
  });

  test.each([
    ['accents that stand apart from their letters', 'De\u0301po\u0302t', 'dépôts'],
    ['a ligature across the letters that words are looked up by', 'Chœurs', 'choeur'],
    ['a word written several ways', 'Donnee DONNÉE', 'données'],
    ['a word of one letter', 'Vitamine K', 'k vitamines'],
  ])('finds, in the texts, %s', (_, title, query) => {
    expect(createSearch([section('p', 's', title, '')]).search(query)[0]?.key).toBe('p#s');
  });

  test('reads the beginning of a very long query', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `x${at.toString(36)}y`).join(' ');
    expect(keys(`moissonnage ${words}`)[0]).toBe('producteur#moissonnage');
    expect(keys(`${words} moissonnage`)).toEqual([]);
  });

  test('finds child sections', () => {
    expect(keys('partage identique')[0]).toBe('producteur#odbl');
  });

  test('finds the sections of a page by its title and summary when no section answers', () => {
    const { search: find } = createSearch([
      ...pages,
      page('archives', [section('archives', 'journal', 'Journal', '')], 'Licence et vieux papiers.'),
    ]);
    expect(find('archives').map(({ key, terms }) => ({ key, terms }))).toEqual([
      { key: 'archives#journal', terms: [] },
    ]);
    expect(find('papiers')[0]!.key).toBe('archives#journal');
    expect(find('licence').map(({ key }) => key)).not.toContain('archives#journal');
  });

  test('looks for what a synonym means when the query holds small words alone', () => {
    const { search: find } = createSearch(pages, { synonyms: { licence: ['où sont'] } });
    expect(find('où sont-ils ?')[0]).toMatchObject({ key: 'producteur#licence', score: expect.any(Number) as number });
    expect(find('où sont-ils ?')[0]!.score).toBeGreaterThan(0);
  });

  test('takes a question word for no form of a synonym', () => {
    const { search: find } = createSearch(pages, { synonyms: { compte: ['commenter'] } });
    expect(find('comment moissonner').map(({ key }) => key)).toEqual(['producteur#moissonnage']);
  });

  test('does not count what a link says of another section', () => {
    expect(keys('moissonnage')).toEqual(['producteur#moissonnage']);
  });

  test('keeps to an audience and a limit', () => {
    expect(search('publié publication', { audience: 'citoyen' }).map(({ key }) => key)).toEqual(['citoyen#compte']);
    expect(search('publié publication', { limit: 1 })).toHaveLength(1);
  });

  test.each([
    '',
    '   ',
    'de la',
    '?!',
    'xyzzyx',
    '<script>',
    '__proto__',
    'constructor',
    '🌾',
    'ما هي',
    '\u202e',
    '\0',
  ])('returns nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  test('marks the words found in escaped HTML', () => {
    const [result] = search('publié');
    expect(result).toMatchObject({
      key: 'producteur#licence',
      url: 'faq/producteur#licence',
      terms: ['publies'],
      excerptHtml: 'La Licence Ouverte 2.0 convient aux jeux de données <mark>publiés</mark> &lt;ici>.',
    });
    expect(result!.titleHtml).toBe('Quelle licence choisir ?');
  });

  test('cuts a long passage around the first word found', () => {
    const long = section('p', 's', 'Titre', `<p>${'avant '.repeat(80)}aiguille ${'après '.repeat(80)}</p>`);
    const [result] = createSearch([long]).search('aiguille');
    expect(result!.excerptHtml).toMatch(/^… avant.*<mark>aiguille<\/mark> après.*après …$/);
    expect(result!.excerptHtml.replace(/<[^>]*>/g, '').length).toBeLessThanOrEqual(224);
  });

  test('shows the row whose first cell is asked for', () => {
    const rows = '<tr><td>Archiver</td><td>Le bouton du jeu</td></tr><tr><td>Transférer</td><td>Irréversible</td></tr>';
    const html = `<p>Tout change ici.</p><table><tbody>${rows}</tbody></table><p>Un jeu périmé, un vieux jeu.</p>`;
    const [result] = createSearch([section('p', 's', 'Archiver ou transférer un jeu', html)]).search(
      'transférer un jeu',
    );
    expect(result!.excerptHtml).toBe('<mark>Transférer</mark> ; Irréversible');
  });

  test('prefixes URLs with baseUrl', () => {
    expect(createSearch(pages, { baseUrl: '/aide/' }).search('compte')[0]!.url).toBe('/aide/faq/citoyen#compte');
  });

  test('takes a FAQ, pages, sections or the catalog', () => {
    const bare = ({ html: _html, source: _source, sections, ...rest }: Page) => ({
      ...rest,
      sections: sections.map(({ html: _body, source: _from, titleHtml: _title, excerpt: _excerpt, ...one }) => ({
        ...one,
        children: [],
      })),
    });
    for (const source of [{ pages }, pages, pages.flatMap(({ sections }) => sections), pages.map(bare)]) {
      expect(createSearch(source).search('licence')[0]!.section.title).toBe('Quelle licence choisir ?');
    }
  });

  test('works on no section at all', () => {
    const empty = createSearch([]);
    expect(empty.search('licence')).toEqual([]);
    expect(empty.suggest('lic')).toEqual([]);
  });
});

describe('suggest', () => {
  test('proposes titles that hold the words, the last one as a beginning, then ways to complete that', () => {
    expect(suggest('comment mois')).toEqual([
      'Comment faire moissonner mon portail ?',
      'comment moissonner',
      'comment moissonnage',
      'comment moissonneur',
    ]);
    expect(suggest('licence ')).toEqual(['Quelle licence choisir ?']);
  });

  test('proposes stored questions after titles, but for those of another service', () => {
    const { suggest: propose } = createSearch(pages, {
      questions: { 'producteur#licence': ['une licence ouverte'] },
      elsewhere: { 'citoyen#compte': ['licence de pêche'] },
    });
    expect(propose('licen')).toEqual(['Quelle licence choisir ?', 'une licence ouverte', 'licence']);
  });

  test('puts a word that stands there before one that begins so, completes no small word, and writes accents', () => {
    const { suggest: propose } = createSearch(pages, {
      questions: { 'producteur#licence': ['how to clean', 'clé perdue', 'moissonné ici'] },
    });
    expect(propose('clé')).toEqual(['clé perdue', 'how to clean', 'clean']);
    expect(propose('how to').slice(0, 2)).toEqual(['how to clean']);
    expect(propose('moissonne').at(-1)).toBe('moissonneur');
    expect(propose('comment moisson')).toContain('comment moissonné');
  });

  test('offers for small words alone the sentences that begin so, word for word', () => {
    expect(suggest('comment ')).toEqual(['Comment faire moissonner mon portail ?']);
    expect(suggest('me faut')).toEqual(['Me faut-il un compte ?']);
    expect(suggest('le ')).toEqual([]);
  });

  test.each(['', ' ', '?', 'xyz', 'comment x', 'moissonner z'])('offers nothing for %j', (prefix) => {
    expect(suggest(prefix)).toEqual([]);
  });

  test('keeps to a limit', () => {
    expect(suggest('mois', { limit: 1 })).toEqual(['Comment faire moissonner mon portail ?']);
  });

  test('refuses what no query can be, by its name', () => {
    const { search, suggest } = createSearch([]);
    expect(() => search(undefined as unknown as string)).toThrow(
      new TypeError('query: expected a string, got undefined'),
    );
    expect(() => suggest(null as unknown as string)).toThrow(new TypeError('prefix: expected a string, got null'));
    expect(() => search('licence', { limit: -1 })).toThrow(new RangeError('limit: expected 0 or more, got -1'));
    expect(() => search('licence', { limit: Number.NaN })).toThrow(RangeError);
    expect(search('licence', { limit: Infinity })).toEqual([]);
  });
});
