import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions, type Diagnostic, type SourceFile } from '../../../src/compiler/index.js';
import { flatten } from '../../../src/data/sections.js';
import { asked, compileBoth, english, french, recordBoth } from './translated-site.js';

const summary = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ rule, severity, path, line }) => [rule, severity, `${path}:${line}`]);

const page = (path: string, lang: string | undefined, body: string, more = ''): SourceFile => ({
  path,
  value: `---\nsummary: "Résumé ${path}"\n${lang === undefined ? '' : `lang: ${lang}\n`}${more}---\n\n${body}\n`,
});

describe('a page below the folder of its language', () => {
  const files = [
    page('index.md', undefined, 'Accueil.', 'buttons:\n  - title: "Producteur"\n    default: faq/producteur\n'),
    page('faq/producteur.md', 'fr', asked('a'), 'audience: producteur\n'),
    page('en/index.md', 'en', 'Home.', 'buttons:\n  - title: "Producer"\n    default: faq/producteur\n'),
    page('en/faq/producteur.md', 'en', asked('a'), 'audience: producteur\n'),
  ];

  it('belongs to an edition of its own, with the ids of the original and an address of its own', async () => {
    const attribution = { source: 'Help', url: 'https://example.org/' };
    const { faq, editions, diagnostics } = await compile(files, { attribution });
    expect(diagnostics).toEqual([]);
    expect(faq!.pages.map(({ id, path }) => [id, path])).toEqual([
      ['index', ''],
      ['producteur', 'faq/producteur'],
    ]);
    expect(Object.keys(editions!)).toEqual(['en']);
    expect(editions!.en!.pages.map(({ id, path, title }) => [id, path, title])).toEqual([
      ['index', 'en', 'Résumé en/index.md'],
      ['producteur', 'en/faq/producteur', 'Producer'],
    ]);
    expect(editions!.en!.audiences).toEqual([
      { id: 'producteur', label: 'Producer', path: 'en/faq/producteur', page: 'producteur' },
    ]);
    expect(editions!.en!.attribution?.text).toMatch(/^Source: /);
  });

  it('says what it is a translation of; the original says nothing', async () => {
    const { faq, editions } = await compile(files);
    const [section] = editions!.en!.pages[1]!.sections;
    expect([editions!.en!.pages[1]!.translationOf, section!.key, section!.lang]).toEqual(['fr', 'producteur#a', 'en']);
    const original = await compile(files.slice(0, 2));
    expect(JSON.stringify(faq)).toBe(JSON.stringify(original.faq));
    expect(original).not.toHaveProperty('editions');
  });

  it('has the id of its original also where two pages have one name', async () => {
    const two = ['a/x.md', 'b/x.md'].flatMap((path) => [page(path, 'fr', path), page(`en/${path}`, 'en', path)]);
    const { faq, editions } = await compile(two, { rules: { '*': 'off' } });
    const ids = faq!.pages.map(({ id }) => id);
    expect(ids).toEqual(['x', 'b-x']);
    expect(editions!.en!.pages.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a folder is an edition', () => {
  const editionsOf = async (...files: SourceFile[]) =>
    Object.keys((await compile(files, { rules: { '*': 'off' } })).editions ?? {});
  const home = page('index.md', 'fr', 'x');

  it.each<[string, SourceFile[], string[]]>([
    ['when a page in it is in the language of its name', [home, page('en/index.md', 'en', 'x')], ['en']],
    ['whatever the original is', [page('index.md', 'en', 'x'), page('fr/index.md', 'fr', 'x')], ['fr']],
    ['with a region', [home, page('pt-BR/index.md', 'pt-BR', 'x')], ['pt-BR']],
    ['one for each language', [home, page('en/index.md', 'en', 'x'), page('de/index.md', 'de', 'x')], ['de', 'en']],
    ['not for its name alone', [home, page('it/index.md', undefined, 'IT department')], []],
    ['not for a page in another language', [home, page('en/index.md', 'de', 'x')], []],
    ['not in the language of the original', [home, page('fr/index.md', 'fr', 'x')], []],
    ['not below another folder', [home, page('faq/en/index.md', 'en', 'x')], []],
    ['not without pages outside', [page('en/index.md', 'en', 'x'), page('de/index.md', 'de', 'x')], []],
  ])('%s', async (_, files, languages) => {
    expect(await editionsOf(...files)).toEqual(languages);
  });
});

describe('a link', () => {
  const link = async (own: string, body: string) => {
    const files = [
      page('faq/a.md', 'fr', `${asked('x')}\n\n${asked('y')}`),
      page('en/faq/a.md', 'en', asked('x')),
      page('faq/b.md', 'fr', own === 'fr' ? body : 'x'),
      page('en/faq/b.md', 'en', own === 'en' ? body : 'x'),
    ];
    const { faq, editions, diagnostics } = await compile(files, { language: 'en' });
    const edition = own === 'fr' ? faq : editions?.en;
    return { link: edition?.pages.find(({ id }) => id === 'b')!.links[0], diagnostics };
  };

  it('stays in its edition', async () => {
    expect((await link('en', '[a](a.md#x)')).link).toMatchObject({ url: 'en/faq/a#x', kind: 'section', target: 'a#x' });
    expect((await link('fr', '[a](a.md#x)')).link).toMatchObject({ url: 'faq/a#x', target: 'a#x' });
  });

  it('may lead to another edition, whose ids are not its own', async () => {
    const toFrench = (await link('en', '[a](../../faq/a.md#y)')).link!;
    expect(toFrench).toMatchObject({ url: 'faq/a#y', kind: 'section' });
    expect(toFrench).not.toHaveProperty('target');
    expect((await link('fr', '[a](../en/faq/a.md)')).link).toMatchObject({ url: 'en/faq/a', kind: 'page' });
  });

  it('to what is not translated is told where the original is', async () => {
    const { diagnostics } = await link('en', '[a](a.md#y)');
    expect(diagnostics.map(({ rule, nearest }) => [rule, nearest])).toEqual([['internal-link', '../../faq/a.md#y']]);
  });

  it('that leads nowhere in another edition is told what is near there', async () => {
    const { diagnostics } = await link('fr', '[a](../en/faq/a.md#xx)');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['internal-link']);
  });
});

describe('a translation', () => {
  const text = 'Une réponse qui dit plusieurs choses utiles sur les données publiées.';
  const files = [french(asked('a', text), asked('b')), english(asked('a'), asked('b'))];

  it('is not stale while its original stays, nor when it is not in the ledger yet', async () => {
    expect((await compileBoth(files, await recordBoth(files))).diagnostics).toEqual([]);
    const { diagnostics, editions } = await compileBoth(files, { ...(await recordBoth(files)), en: {} });
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['history-unrecorded']));
    expect(JSON.stringify(editions)).not.toContain('stale');
  });

  it('is stale when its original has changed: the words are told, and the data says so', async () => {
    const changed = [french(asked('a', text.replace('utiles', 'précises')), asked('b')), files[1]!];
    const { diagnostics, editions } = await compileBoth(changed, await recordBoth(files));
    expect(summary(diagnostics)).toEqual([
      ['translation-stale', 'warning', 'en/faq/producteur.md:7'],
      ['history-unrecorded', 'warning', 'faq/producteur.md:7'],
    ]);
    expect(diagnostics[0]!.message).toContain('[-utiles-] {+précises+}');
    expect(diagnostics[0]!.note).toContain('--checked en:producteur#a');
    const sections = flatten(editions!.en!.pages[0]!.sections);
    expect(sections.map(({ id, stale }) => [id, stale])).toEqual([['a', true], ['b', undefined]]); // prettier-ignore
  });

  it('of a summary or a lead is stale as a page', async () => {
    const changed = [{ ...files[0]!, value: String(files[0]!.value).replace('S fr', 'Autre') }, files[1]!];
    const { editions } = await compileBoth(changed, await recordBoth(files));
    expect(editions!.en!.pages[0]!.stale).toBe(true);
    expect(editions!.en!.pages[0]!.sections.some(({ stale }) => stale)).toBe(false);
  });

  it('stays stale when only the translation is touched, until it is checked', async () => {
    const before = await recordBoth(files);
    const changed = [
      french(asked('a', 'Un tout autre texte.'), asked('b')),
      english(asked('a', 'Mended.'), asked('b')),
    ];
    const touched = await recordBoth(changed, before, { date: '2026-12-01', version: '1.1.0' });
    const stale = async (ledgers: typeof before) =>
      (await compileBoth(changed, ledgers)).diagnostics.filter(({ rule }) => rule === 'translation-stale').length;
    expect(await stale(touched)).toBe(1);
    const checked = { date: '2026-12-01', version: '1.1.0', checked: ['producteur#a'] };
    expect(await stale(await recordBoth(changed, touched, checked))).toBe(0);
  });

  it('of a moved original takes its new id, and its old address follows', async () => {
    const before = await recordBoth(files);
    const fates = { 'producteur#a': { moved: 'producteur#z' } };
    const moved = [french(asked('z', text), asked('b')), files[1]!];
    const original = (await recordBoth(moved, { ...before, en: {} }, { version: '2.0.0', date: '2026-12-01', fates })).original; // prettier-ignore
    const { diagnostics } = await compileBoth(moved, { original, en: before.en });
    expect(summary(diagnostics)).toEqual([['translation-original', 'error', 'en/faq/producteur.md:7']]);
    expect(diagnostics[0]).toMatchObject({ expected: 'producteur#z', nearest: 'producteur#z' });

    const renamed = [moved[0]!, english(asked('z', 'Une réponse en anglais.'), asked('b'))];
    const then = await compileBoth(renamed, { original, en: before.en });
    expect(summary(then.diagnostics)).toEqual([['history-unrecorded', 'warning', 'en/faq/producteur.md:7']]);
    expect(then.editions!.en!.history!['producteur#a']!.fate).toEqual({ moved: 'producteur#z' });
  });

  it('of a split original is told its parts', async () => {
    const before = await recordBoth(files);
    const fates = { 'producteur#a': { split: ['producteur#y', 'producteur#z'] } };
    const split = [french(asked('y', 'Un premier texte.'), asked('z', 'Second.'), asked('b')), files[1]!];
    const { original } = await recordBoth(
      split,
      { ...before, en: {} },
      { version: '2.0.0', date: '2026-12-01', fates },
    );
    const { diagnostics } = await compileBoth(split, { original, en: before.en });
    expect(diagnostics.map(({ rule, expected }) => [rule, expected])).toEqual([
      ['translation-original', 'producteur#y, producteur#z'],
    ]);
    const followed = [split[0]!, english(asked('y', 'First.'), asked('z', 'Second.'), asked('b'))];
    const { editions } = await compileBoth(followed, { original, en: before.en });
    expect(editions!.en!.history!['producteur#a']!.fate).toEqual(fates['producteur#a']);
  });

  it('of a removed original has to go, for a reason in its own language', async () => {
    const before = await recordBoth(files);
    const fates = { 'producteur#a': { removed: 'Sujet retiré.' } };
    const removed = [french(asked('b')), files[1]!];
    const { original } = await recordBoth(
      removed,
      { ...before, en: {} },
      { version: '2.0.0', date: '2026-12-01', fates },
    );
    const first = await compileBoth(removed, { original, en: before.en });
    expect(first.diagnostics.map(({ rule, message }) => [rule, message.includes('Sujet retiré.')])).toEqual([
      ['translation-original', true],
    ]);
    const gone = [removed[0]!, english(asked('b'))];
    const then = await compileBoth(gone, { original, en: before.en });
    expect(summary(then.diagnostics).map(([rule]) => rule)).toEqual(['history-vanished']);
    const enFates = { 'producteur#a': { removed: 'No longer relevant.' } };
    const end = await recordBoth(gone, { original, en: before.en }, { version: '2.0.0', date: '2026-12-01', enFates });
    expect(end).toMatchObject({ en: { 'producteur#a': { fate: enFates['producteur#a'] } } });
  });

  it('may lack what the original has, and not the other way round', async () => {
    const less = [files[0]!, english(asked('a'))];
    expect((await compile(less)).diagnostics).toEqual([]);
    const { diagnostics } = await compile([...files, page('en/faq/seul.md', 'en', `Alone.\n\n${asked('a')}`)], {
      language: 'en',
    });
    expect(summary(diagnostics)).toEqual([['translation-original', 'error', 'en/faq/seul.md:1']]);
  });

  it('says its language on each page', async () => {
    const { diagnostics } = await compile([...files, page('faq/x.md', 'fr', 'x'), page('en/faq/x.md', undefined, 'x')]);
    expect(summary(diagnostics)).toEqual([['translation-language', 'error', 'en/faq/x.md:1']]);
  });

  it('is not judged by an original that cannot be read', async () => {
    const broken = [
      { path: 'faq/producteur.md', value: Buffer.from('\xe9', 'latin1') },
      files[1]!,
      page('index.md', 'fr', 'x'),
    ];
    const { diagnostics } = await compileBoth(broken, await recordBoth(files));
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('translation-original');
  });
});

describe('the words of a translation', () => {
  const html = async (options: CompileOptions) => {
    const files = [french(asked('a', 'Un hackathon.')), english(asked('a', 'A hackathon on the code du travail.'))];
    const { faq, editions, diagnostics } = await compile(files, options);
    return { bodies: [faq, editions?.en].map((edition) => edition?.pages[0]!.sections[0]!.html), diagnostics };
  };

  it('in its own language are not foreign to it', async () => {
    const { bodies } = await html({ foreignTerms: { hackathon: 'en' } });
    expect(bodies).toEqual([
      '<p>Un <span lang="en">hackathon</span>.</p>',
      '<p>A hackathon on the code du travail.</p>',
    ]);
  });

  it('are its own where it has a lexicon', async () => {
    const editions = { en: { foreignTerms: { 'code du travail': 'fr' } } };
    const { bodies } = await html({ foreignTerms: { hackathon: 'en' }, editions });
    expect(bodies[1]).toBe('<p>A hackathon on the <span lang="fr">code du travail</span>.</p>');
  });

  it('are not those that the lexicon of the original replaces', async () => {
    const editorial = { avoid: { hackathon: 'marathon' } };
    const { diagnostics } = await html({ editorial, rules: { 'preferred-word': 'error' } });
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['preferred-word', 'faq/producteur.md']]);
  });
});
