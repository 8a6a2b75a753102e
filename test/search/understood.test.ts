import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page, Section } from '../../src/data/model.js';
import { createSearch } from '../../src/search/index.js';
import { isSameWord } from '../../src/search/stem.js';
import { compileMarkdown } from '../sample.js';

/** Pages of answers: ids are made of the titles. */
async function compilePages(texts: Readonly<Record<string, string>>): Promise<Page[]> {
  return Promise.all(
    Object.entries(texts).map(async ([id, text]) => {
      const page = await compileMarkdown(`---\nlayout: faq\ntitle: ${id}\nsummary: Un résumé.\n---\n\n${text}\n`);
      const sections: Section[] = page.sections.map((one) => ({ ...one, page: id, key: `${id}#${one.id}` }));
      return { ...page, id, audience: id, sections };
    }),
  );
}

const bread = `## Comment faire du pain ?

Pétrissez la farine et l’eau.

## Où acheter une écharpe ?

Au marché de la ville.`;

describe('what was understood', () => {
  test('tells how each word was', async () => {
    const { ask } = createSearch(await compilePages({ cuisine: bread }), {
      synonyms: { farine: ['blé'] },
      questions: { 'cuisine#comment-faire-du-pain': ['cuire une baguette'] },
    });
    expect(ask('Pain farines blé baguette petrisez zzzz').words.map(({ text, how }) => [text, how])).toEqual([
      ['pain', 'found'],
      ['farines', 'folded'],
      ['blé', 'synonym'],
      ['baguette', 'question'],
      ['petrisez', 'guessed'],
      ['zzzz', 'unknown'],
    ]);
  });

  test('says what was meant by a word that was guessed, and nothing when none was', async () => {
    const { ask } = createSearch(await compilePages({ cuisine: bread }));
    expect(ask('une ecarpe, du pain').didYouMean).toBe('une écharpe, du pain');
    expect(ask('une echarpe').didYouMean).toBeUndefined();
  });

  test.each([
    ['acheter farineville', 'acheter farine ville'],
    ['marchédeville', 'marché de ville'],
    ['faraine', 'farine'],
    ['fairne', 'farine'],
  ])(
    'says both words that were typed as one, and what two letters that changed places stand for: %s',
    async (query, meant) => {
      const { ask } = createSearch(await compilePages({ cuisine: bread }));
      expect(ask(query).didYouMean).toBe(meant);
    },
  );

  test('takes a last word for what it may become and for a synonym', async () => {
    const text = '## Les marchés publics\n\nUn.\n\n## Signaler une annonce\n\nDeux.';
    const { search } = createSearch(await compilePages({ page: text }), {
      synonyms: { 'signaler une annonce': ['pub'] },
    });
    expect(search('marchés pub')[0]?.section.id).toBe('les-marches-publics');
    expect(search('une pub ')[0]?.section.id).toBe('signaler-une-annonce');
  });

  test('is sure of what it understood, weak on what it did not, and says so of each result', async () => {
    const { ask, search } = createSearch(await compilePages({ cuisine: bread }));
    expect(ask('comment pétrir la farine et l’eau du pain').confidence).toBe('sure');
    expect(ask('acheter une voiture d’occasion').confidence).toBe('weak');
    expect(ask('zzzz')).toMatchObject({ confidence: 'weak', results: [] });
    expect(search('acheter une voiture d’occasion')[0]?.confidence).toBe('weak');
  });

  test.each(['mot de passe Facebook oublié', 'reset my Gmail password', 'mon mot de passe Zorglub est perdu'])(
    'is not sure when the answer lacks the word that makes the query rare: %s',
    async (query) => {
      const text = '## Mot de passe oublié\n\nOuvrez la page de connexion.\n\n## Autre\n\nRien.';
      const asked = ['mot de passe oublié', 'mon mot de passe est perdu', 'reset my password'];
      const { ask } = createSearch(await compilePages({ page: text }), {
        questions: { 'page#mot-de-passe-oublie': asked, 'page#autre': ['autre'] },
      });
      expect(ask(query).results[0]?.key).toBe('page#mot-de-passe-oublie');
      expect(ask(query).confidence).not.toBe('sure');
      expect(ask(query.replace(/Facebook |Gmail |Zorglub /, '')).confidence).toBe('sure');
    },
  );

  test('is weak when the answer lacks what people ask of another service, said in full', async () => {
    const text = '## Mot de passe oublié\n\nOuvrez la page de connexion.\n\n## Autre service\n\nRien.';
    const { ask } = createSearch(await compilePages({ page: text }), {
      questions: { 'page#mot-de-passe-oublie': ['mot de passe oublié', 'mon mot de passe est perdu'] },
      elsewhere: { 'page#autre-service': ['permis de conduire'], '*': ['Facebook'] },
    });
    expect(ask('mot de passe Facebook oublié')).toMatchObject({
      confidence: 'weak',
      results: [{ key: 'page#mot-de-passe-oublie' }],
    });
    expect(ask('mot de passe oublié, est-ce permis ?').confidence).toBe('likely');
    expect(ask('Facebook')).toMatchObject({ confidence: 'weak', results: [] });
    expect(ask('Facebook').elsewhere).toBeUndefined();
  });

  test('leads to the section that says which other service answers', async () => {
    const { ask } = createSearch(await compilePages({ cuisine: bread }), {
      elsewhere: { 'cuisine#ou-acheter-une-echarpe': ['passeport'] },
    });
    expect(ask('refaire mon passeport')).toMatchObject({
      confidence: 'weak',
      elsewhere: { key: 'cuisine#ou-acheter-une-echarpe' },
    });
    expect(ask('faire du pain').elsewhere).toBeUndefined();
  });

  test('counts by audience whatever is asked of one, and refuses one that no page has with the nearest', async () => {
    const { ask, search } = createSearch(await compilePages({ cuisine: bread, mode: '## Écharpe\n\nEn laine.' }));
    expect(ask('écharpe', { audience: 'mode', limit: 0 }).facets).toEqual({ cuisine: 1, mode: 1 });
    expect(() => search('écharpe', { audience: 'mod' })).toThrow(
      new RangeError('audience: expected one of cuisine, mode, got "mod"; did you mean "mode"?'),
    );
  });
});

describe('synonyms', () => {
  test.each([
    ['format', 'formation'],
    ['permis', 'permissions'],
    ['sais', 'saisir'],
    ['cafe', 'caf'],
    ['reutilisateur', 'reutilisation'],
    ['administration', 'administrateur'],
    ['obligation', 'oblige'],
    ['assistant', 'assistance'],
    ['cafes', 'caf'],
  ])('take %s and %s for two words', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
  });

  test.each([
    ['formats', 'format'],
    ['journaux', 'journal'],
    ['moissonner', 'moissonne'],
    ['certifiees', 'certifie'],
  ])('take %s and %s for one', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
  });

  test('an abbreviation is at most a guess for the word that begins with it', async () => {
    const { ask } = createSearch(await compilePages({ page: '## La CAF\n\nOui.\n\n## Les clés\n\nOui.' }));
    expect(ask('un café ').words).toMatchObject([{ text: 'café', how: 'guessed' }]);
    expect(ask('la clé ').words).toMatchObject([{ text: 'clé', how: 'folded' }]);
  });

  test('fire for the longest phrase, and for all of it', async () => {
    const { search } = createSearch(await compilePages({ page: '## Évaluer\n\nBien.\n\n## Remplacer\n\nBien.' }), {
      synonyms: { évaluer: ['à jour'], remplacer: ['mettre à jour'] },
    });
    expect(search('mettre à jour').map(({ section }) => section.title)).toEqual(['Remplacer']);
    expect(search('est-ce à jour').map(({ section }) => section.title)).toEqual(['Évaluer']);
    expect(search('le jour')).toEqual([]);
  });

  test('a phrase that a synonym explains says more than each of its words', async () => {
    const text = '## Date de mise à jour d’un fichier\n\nAu jour du dépôt.\n\n## Modifier\n\nModifiez le fichier.';
    const { search } = createSearch(await compilePages({ page: text }), { synonyms: { modifier: ['mettre à jour'] } });
    expect(search('mettre à jour un fichier')[0]?.section.title).toBe('Modifier');
    expect(search('jour du fichier')[0]?.section.title).toBe('Date de mise à jour d’un fichier');
  });
});

test('all completions of an unfinished word stay: the one that fits the others wins over a shorter one', async () => {
  const text = '## Ressource communautaire\n\nOui.\n\n## Commune\n\nUne commune.\n\n## Ressource\n\nNon.';
  const { search } = createSearch(await compilePages({ page: text }));
  expect(search('ressource commu')[0]?.section.title).toBe('Ressource communautaire');
  expect(search('ressource co')[0]?.section.title).toBe('Ressource communautaire');
});

test.each([
  ['moissonnage', 'page#moissonnage'],
  ['Moissonnages ?', 'page#moissonnage'],
  ['que lisent les moissonneurs', 'page#moissonneurs-techniques'],
  ['clé', 'page#cle'],
  ['cle perdue', 'page#cle-perdue'],
])('a query that says all of a title or an id and nothing else finds it first: %s', async (query, key) => {
  const pages = await compilePages({
    page: [
      '## Que lisent les moissonneurs ? {#moissonneurs-techniques}\n\nLe moissonnage, le moissonnage et le moissonnage.',
      '## Mon moissonnage échoue {#moissonneur-en-erreur}\n\nLe moissonnage a un rapport de moissonnage.',
      '## Comment être relié ? {#moissonnage}\n\nDemandez.',
      '## Une clé perdue est une clé à refaire {#cle-perdue}\n\nLa clé, la clé.',
      '## Comment entrer ? {#cle}\n\nDemandez.',
    ].join('\n\n'),
  });
  expect(createSearch(pages).search(query)[0]?.key).toBe(key);
});

test('questions for one section do not push others aside', async () => {
  const texts = Array.from(
    { length: 20 },
    (_, at) => `## Sujet ${'abcdefghijklmnopqrst'[at]!.repeat(4)} publier\n\nTexte.`,
  );
  const pages = await compilePages({ page: texts.join('\n\n') });
  const questions = { 'page#sujet-aaaa-publier': ['publier un sujet', 'sujet bbbb', 'publier bbbb sujet'] };
  expect(createSearch(pages, { questions }).search('publier le sujet bbbb')[0]?.key).toBe('page#sujet-bbbb-publier');
});

describe('an English query', () => {
  test('finds what French small words would hide, and an English edition first', async () => {
    const french = await compilePages({ citoyen: '## Le site et son API\n\nUne API.' });
    const english = (await compilePages({ citoyen: '## The site and its API\n\nAn API.' })).map((page) => ({
      ...page,
      lang: 'en',
      path: 'en/faq/citoyen',
      sections: page.sections.map((section) => ({ ...section, path: 'en/faq/citoyen' })),
    }));
    const { search } = createSearch([...french, ...english]);
    expect(search('what is the API of this site')[0]?.url).toMatch(/^en\//);
    expect(search('quelle est l’API du site')[0]?.url).not.toMatch(/^en\//);
  });
});

describe('the content of any project', () => {
  test.each([
    ['C++', 'Écrire en C++ ici', 'c++'],
    ['C#', 'Écrire en C# ici', 'C#'],
    ['Node.js', 'Avec Node.js 20', 'node.js'],
    ['İ', 'Fichier de İstanbul', 'istanbul'],
    ['the sign of ångströms', 'En \u212bngström', 'angstrom'],
    ['the sign of kelvins', 'En \u212aelvin', '\u212aelvin'],
    ['ẞ', 'Die GROẞE Straße', 'strasse grosse'],
    ['a soft hyphen', 'La dé\u00admo\u00adcra\u00adtie', 'démocratie'],
    ['Arabic', 'هذا نص عربي', 'عربي'],
    ['Cyrillic', 'Открытые данные', 'данные'],
    ['Greek', 'Ανοικτά δεδομένα', 'ΔΕΔΟΜΈΝΑ'],
    ['Japanese', '東京の人口データを公開する', '人口'],
    ['Korean', '공공 데이터', '데이터'],
    ['a capital Cyrillic Ё, typed without its dots', 'Ёлка и мёд', 'елка'],
    ['a Greek accent on the first letter', 'Άνοιξη', 'ανοιξη'],
    ['Greek of several accents', 'Ἀθῆναι', 'αθηναι'],
    ['Arabic vowels', 'مُحَمَّد', 'محمد'],
    ['a Polish Ł', 'Łódź', 'lodz'],
    ['a Danish ø', 'smørrebrød', 'smorrebrod'],
    ['a ligature', 'Un ﬁchier', 'fichier'],
    ['wide letters', 'ＡＰＩ', 'api'],
    ['half-width katakana', 'ﾃﾞｰﾀ', 'データ'],
    ['a number with a space in it', '3\u202f500 habitants', '3500'],
  ])('is found with %s, and marked', async (_, title, query) => {
    const pages = await compilePages({ page: `## ${title}\n\nTexte.\n\n## Autre\n\nRien.` });
    const [result] = createSearch(pages).search(query);
    expect(result?.section.title).toBe(title);
    expect(result?.titleHtml).toContain('<mark>');
  });

  test.each(['Et après ?', 'Elle', 'C’est quoi ?', 'Where is it?', '3', 'cv'])(
    'is found by a title of small words alone: %s',
    async (title) => {
      const pages = await compilePages({ page: `## Autre\n\nRien.\n\n## ${title} {#ici}\n\nTexte.` });
      const { confidence, results } = createSearch(pages).ask(title.toUpperCase());
      expect(results.map(({ section }) => section.id)).toEqual(['ici']);
      expect(confidence).not.toBe('sure');
    },
  );

  test('is found by its own title, whatever its letters, and never fails', () => {
    const anyScript = fc.mapToConstant(
      { num: 26, build: (at) => String.fromCodePoint(0x61 + at) },
      ...[0xc0, 0x370, 0x5d0, 0x610, 0x905, 0xe01, 0x1e00, 0x3041, 0xac00, 0xf900, 0xff01].map((from) => ({
        num: 200,
        build: (at: number) => String.fromCodePoint(from + at),
      })),
    );
    const written = fc.string({ unit: anyScript, minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(written, written, (title, query) => {
        const section = { page: 'p', id: 'a', key: 'p#a', path: 'p', title, titleHtml: '', html: '', children: [] };
        const { ask, search, suggest } = createSearch([section as unknown as Section]);
        ask(query);
        suggest(title.slice(0, 2));
        return search(title).length > 0 || !/^\p{L}+$/u.test(title);
      }),
    );
  });

  test('is found by what pictures show and by the names of linked files', async () => {
    const html = '![Un schéma](https://example.org/a.png) [ici](https://example.org/x/budget-annuel.csv?dl=1)';
    const { search } = createSearch(await compilePages({ page: `## Titre\n\n${html}` }));
    expect(search('schéma')).toHaveLength(1);
    expect(search('budget annuel')).toHaveLength(1);
    expect(search('example')).toEqual([]);
  });

  test.each(['<p>a&nbsp;b</p>', '<br/>', '<!-- a -->', "<p class='a'>b</p>", '<p>délai > &gt; 3</p>'])(
    'is refused when it is given, with its key: %s',
    (html) => {
      const section = { page: 'p', id: 'a', key: 'p#a', title: 'T', html, children: [] } as unknown as Section;
      expect(() => createSearch([section])).toThrow(/^p#a: Unexpected HTML at \d+: "/);
    },
  );

  test('never has the questions of another page with its id', async () => {
    const [ours] = await compilePages({ citoyen: '## Compte\n\nOui.' });
    const [theirs] = await compilePages({ citoyen: '## Compte\n\nNon.' });
    const { search } = createSearch([ours!, theirs!], { questions: { 'citoyen#compte': ['inscription'] } });
    expect(search('inscription').map(({ section }) => section)).toEqual([ours!.sections[0]]);
  });
});

describe('an excerpt', () => {
  const excerpt = async (text: string, query: string): Promise<string> => {
    const { search } = createSearch(
      await compilePages({ page: `## Titre\n\nUn début.\n\n${text}\n\n## Autre fichier\n\nRien.` }),
    );
    return search(query)[0]!.excerptHtml.replace(/<\/?mark>/g, '');
  };

  test('of a table has the headers of its row', async () => {
    const table = '| Extension | Logiciel |\n| --- | --- |\n| csv | Calc |\n| shp | QGIS |';
    expect(await excerpt(table, 'qgis')).toBe('Extension : shp ; Logiciel : QGIS');
  });

  test('has the negation that opens a list', async () => {
    expect(await excerpt('N’écrivez jamais :\n\n- un mot de passe ;\n- une adresse.', 'passe')).toBe(
      'N’écrivez jamais : un mot de passe ;',
    );
  });

  test('begins with the sentence, for its negation stands before the word', async () => {
    const sentence = `Vous ne pouvez pas, ${'dans un tel cas, '.repeat(12)}publier un tableur.`;
    expect(await excerpt(`${'Un mot. '.repeat(40)}${sentence}`, 'tableur')).toMatch(/^… Vous ne pouvez pas/);
  });

  test('prefers the rare word to the common one', async () => {
    const text = 'Le fichier, le fichier et le fichier.\n\nLe cadastre est un plan.';
    expect(await excerpt(text, 'fichier cadastre')).toBe('Le cadastre est un plan.');
  });

  test('is the first paragraph when the title alone was found, never a list of links', async () => {
    expect(await excerpt('Voir aussi : [le titre](#titre).', 'titre')).toBe('Un début.');
  });

  test('is the first paragraph where another one says but the title, and the one with a word of its own', async () => {
    const text = 'Pour aller plus loin : les titres.\n\nUn tableur suffit.';
    expect(await excerpt(text, 'titre')).toBe('Un début.');
    expect(await excerpt(text, 'titre début')).toBe('Un début.');
    expect(await excerpt(text, 'titre tableur')).toBe('Un tableur suffit.');
  });
});
