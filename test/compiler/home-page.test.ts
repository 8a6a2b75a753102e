import { describe, expect, it } from 'vitest';
import { compile, type SourceFile } from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';
import { readFixture } from './read-fixture.js';

async function compileHome(): Promise<Faq> {
  const { faq, diagnostics } = await compile(readFixture('home'));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return faq!;
}

describe('a home page of the seed’s shape', () => {
  it('gives the audiences in the order of the buttons', async () => {
    const { audiences } = await compileHome();
    expect(audiences.map(({ id, label, path }) => [id, label, path])).toEqual([
      ['citoyen', 'Citoyen', 'faq/citoyen'],
      ['producteur', 'Producteur', 'faq/producteur'],
      ['reutilisateur', 'Réutilisateur', 'faq/reutilisateur'],
      ['developpeur', 'Développeur', 'faq/developpeur'],
      ['integrateur', 'Intégrateur', 'faq/integrateur'],
    ]);
  });

  it('takes the title from the summary, never from a heading', async () => {
    const home = (await compileHome()).pages[0]!;
    expect(home).toMatchObject({ id: 'index', path: '', title: 'Ce que chacun doit savoir sur le catalogue' });
  });

  it('keeps the announcement as a section, with an id from its words', async () => {
    const [news] = (await compileHome()).pages[0]!.sections;
    expect(news).toMatchObject({
      id: 'le-catalogue-change-d-adresse',
      depth: 2,
      title: '📣 Le catalogue change d’adresse !',
    });
    expect(news!.links.map(({ url }) => url)).toEqual(['https://annonce.example.org/']);
  });

  it('keeps every link in the section where it stands', async () => {
    const home = (await compileHome()).pages[0]!;
    expect(home.sections.map(({ id, links }) => [id, links.map(({ host }) => host)])).toEqual([
      ['le-catalogue-change-d-adresse', ['annonce.example.org']],
      ['a-propos-de-l-equipe', ['catalogue.example.org']],
      ['decouvrir-les-donnees', ['catalogue.example.org', 'catalogue.example.org']],
      [
        'le-club-du-catalogue',
        ['carnet.example.org', 'social.example.org', 'social.example.org', 'support.example.org'],
      ],
    ]);
  });

  it('warns of headings without an id, at the heading', async () => {
    const { diagnostics } = await compile(readFixture('home'));
    expect(diagnostics.map(({ rule, line, nearest }) => [rule, line, nearest])).toEqual([
      ['heading-id', 18, 'le-catalogue-change-d-adresse'],
      ['heading-id', 24, 'a-propos-de-l-equipe'],
      ['heading-id', 28, 'decouvrir-les-donnees'],
      ['heading-id', 42, 'le-club-du-catalogue'],
    ]);
  });

  it('resolves links between pages, and lists who uses each link', async () => {
    const { pages, links } = await compileHome();
    expect(pages[1]!.sections[0]!.links[0]).toMatchObject({
      kind: 'section',
      target: 'index#a-propos-de-l-equipe',
      url: './#a-propos-de-l-equipe',
    });
    const support = links.find(({ url }) => url === 'https://support.example.org/')!;
    expect(support.usedBy).toEqual([
      'index#le-club-du-catalogue',
      ...['citoyen', 'producteur', 'reutilisateur', 'developpeur', 'integrateur'].map(
        (page) => `${page}#poser-une-question`,
      ),
    ]);
  });

  it('gives excerpts that fit 200 characters and end with a sentence', async () => {
    const home = (await compileHome()).pages[0]!;
    for (const { excerpt } of home.sections) expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(home.sections[1]!.excerpt).toBe(
      'L’équipe tient le catalogue des données de la région. Elle anime aussi catalogue.example.org, où chacun peut déposer un fichier.',
    );
  });

  it('gives the same bytes twice, whatever the order of the files', async () => {
    const files: SourceFile[] = readFixture('home');
    const once = JSON.stringify(await compile(files));
    expect(JSON.stringify(await compile(files.toReversed()))).toBe(once);
  });

  it('takes CRLF line ends and a byte order mark as nothing', async () => {
    const files = readFixture('home').map(({ path, value }) => ({
      path,
      value: new TextDecoder().decode(value as Uint8Array),
    }));
    const windows = files.map(({ path, value }) => ({ path, value: `\ufeff${value.replaceAll('\n', '\r\n')}` }));
    expect(await compile(windows)).toEqual(await compile(files));
  });
});

describe('titles', () => {
  const titleOf = async (value: string, path = 'page.md') =>
    (await compile([{ path, value }], { rules: { '*': 'warn' } })).faq!.pages[0]!.title;

  it.each([
    ['the front matter’s title', '---\ntitle: Un\nsummary: Deux\n---\n\n# Trois {#trois}\n\nx', 'Un'],
    ['the H1 that opens the page', '---\nsummary: Deux\n---\n\n# Trois {#trois}\n\nx', 'Trois'],
    [
      'the H1 below lines of a program',
      '---\nsummary: Deux\n---\n\nimport X from "./x"\nimport Y from "./y"\n\n# Trois {#trois}\n\nx',
      'Trois',
    ],
    ['the summary where several H1 are sections', '---\nsummary: Deux\n---\n\n# Trois\n\nx\n\n# Quatre\n\nx', 'Deux'],
    ['the summary where text precedes the H1', '---\nsummary: Deux\n---\n\nx\n\n# Trois\n\nx', 'Deux'],
    [
      'the summary where buttons make the H1 the announcement',
      '---\nsummary: Deux\nbuttons:\n  - title: P\n    default: page\n---\n\n# Trois\n\nx',
      'Deux',
    ],
    ['the first heading where there is no front matter', 'x\n\n# Trois {#trois}\n\nx', 'Trois'],
    ['the file name where there is nothing else', 'x', 'page'],
  ])('are %s', async (_, value, title) => {
    expect(await titleOf(value)).toBe(title);
  });

  it('are the button’s label on an audience page', async () => {
    const { faq } = await compile(readFixture('valid-site'));
    expect(faq!.pages[1]!.title).toBe('Citoyen');
  });

  it('an H1 equal to the title is the title: its body joins the lead', async () => {
    const { faq } = await compile([{ path: 'a.md', value: '# Un\n\nLe début.\n\n## Deux {#deux}\n\nx' }]);
    expect(faq!.pages[0]).toMatchObject({
      title: 'Un',
      html: '<p>Le début.</p>',
      sections: [{ id: 'deux', depth: 2 }],
    });
  });

  it('any other H1 opens a top-level section, like an H2', async () => {
    const { faq } = await compile([
      { path: 'a.md', value: '---\ntitle: T\nsummary: S\n---\n\n# Un {#un}\n\n## Deux {#deux}\n\nx' },
    ]);
    expect(faq!.pages[0]!.sections.map(({ id, depth }) => [id, depth])).toEqual([
      ['un', 2],
      ['deux', 2],
    ]);
  });

  it('the heading of the title has no section: links to it lead to its page', async () => {
    const { faq, diagnostics } = await compile([
      { path: 'index.md', value: '---\nsummary: S\n---\n\n# Accueil {#accueil}\n\n[a](a.md#un) [b](#accueil)' },
      { path: 'a.md', value: '---\nsummary: S\n---\n\n# Un {#un}\n\n## Deux {#deux}\n\nx' },
    ]);
    expect(diagnostics).toEqual([]);
    expect(faq!.pages[0]!.links.map(({ target }) => target)).toEqual(['a', 'index']);
  });
});
