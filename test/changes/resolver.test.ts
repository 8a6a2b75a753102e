import { describe, expect, it } from 'vitest';
import { createResolve, printRedirects, toRedirects } from '../../src/changes/index.js';
import type { Ledger } from '../../src/compiler/ledger/read.js';
import { sampleFaq } from './sample.js';

const edition = { date: '2019-02-01', version: '0.0.0' };
const former = (fate: NonNullable<Ledger[string]['fate']>) => ({
  title: 'Ancienne',
  first: edition,
  changed: edition,
  fate,
});

const ledger: Ledger = {
  'citoyen#l-été': former({ moved: 'citoyen#une' }),
  'citoyen#éclatée': former({ split: ['citoyen#une', 'producteur#deux'] }),
  'citoyen#partie': former({ removed: 'Rubrique disparue.' }),
  usager: former({ moved: 'citoyen' }),
  'usager#une': former({ moved: 'citoyen#une' }),
};

const pages = {
  index: '## Accueil {#accueil}\n\nTexte.',
  citoyen: '## Une {#une}\n\nTexte.\n\n## Commune {#commune}\n\nTexte.',
  producteur: '## Deux {#deux}\n\nTexte.\n\n### Trois {#trois}\n\nTexte.\n\n## Commune {#commune}\n\nTexte.',
};

async function resolveIt(input: string) {
  const found = createResolve(await sampleFaq(pages, ledger))(input);
  const key = 'page' in found ? (found.section ? `${found.page.id}#${found.section.id}` : found.page.id) : undefined;
  return { ...found, key };
}

describe('resolve', () => {
  it.each([
    ['a key', 'citoyen#une', 'citoyen#une'],
    ['a page id', 'citoyen', 'citoyen'],
    ['an id that only one page has', 'trois', 'producteur#trois'],
    ['an anchor that only one page has', '#trois', 'producteur#trois'],
    ['a path', 'faq/producteur#trois', 'producteur#trois'],
    ['a path with slashes around it', '/faq/producteur/#trois', 'producteur#trois'],
    ['a path below a folder', '/aide/faq/producteur#deux', 'producteur#deux'],
    ['a path of a section’s own', 'faq/producteur/deux', 'producteur#deux'],
    ['a Markdown path', 'faq/citoyen.md#une', 'citoyen#une'],
    ['a URL', 'https://exemple.fr/faq/citoyen?x=1#une', 'citoyen#une'],
    ['a URL without scheme', '//exemple.fr/faq/citoyen.html#une', 'citoyen#une'],
    ['the URL of the home page', 'https://exemple.fr/', 'index'],
    ['the link to the home page', './#accueil', 'index#accueil'],
    ['a page path', 'faq/citoyen/', 'citoyen'],
    ['a link to a highlighted text', 'https://exemple.fr/faq/citoyen#une:~:text=Texte', 'citoyen#une'],
  ])('finds %s', async (_, input, key) => {
    expect(await resolveIt(input)).toMatchObject({ status: 'current', key });
  });

  it.each([
    'citoyen#l-été',
    'faq/citoyen#l-été',
    'https://doc.data.gouv.fr/faq/citoyen/#l-été',
    'https://doc.data.gouv.fr/faq/citoyen/#l-%C3%A9t%C3%A9',
    'faq/citoyen#l-e\u0301te\u0301',
    'usager#une',
    'https://exemple.fr/faq/usager#une',
  ])('follows the move of %s', async (input) => {
    expect(await resolveIt(input)).toMatchObject({ status: 'moved', key: 'citoyen#une' });
  });

  it('follows the move of a page', async () => {
    expect(await resolveIt('faq/usager')).toMatchObject({ status: 'moved', key: 'citoyen' });
  });

  it('gives every part of what was split', async () => {
    const found = await resolveIt('faq/citoyen#éclatée');
    expect(found.status === 'split' && found.sections.map(({ id }) => id)).toEqual(['une', 'deux']);
  });

  it('gives the reason of what was removed', async () => {
    expect(await resolveIt('faq/citoyen#partie')).toMatchObject({ status: 'removed', reason: 'Rubrique disparue.' });
  });

  it.each([
    ['citoyen#unne', 'citoyen#une'],
    ['producteur#DEUX', 'producteur#deux'],
    ['faq/producteur#troi', 'producteur#trois'],
    ['citoien', 'citoyen'],
    ['commune', 'citoyen#commune'],
  ])('names the key nearest to %s', async (input, nearest) => {
    expect(await resolveIt(input)).toMatchObject({ status: 'unknown', nearest });
  });

  it.each([
    '',
    '#',
    '/',
    '%',
    '#%E0%A4%A',
    'javascript:alert(1)',
    '__proto__',
    'constructor#toString',
    'x'.repeat(5000),
  ])('never throws: %j', async (input) => {
    expect(['unknown', 'current']).toContain((await resolveIt(input)).status);
  });
});

describe('an address that no browser could open', () => {
  it.each(['http://[', 'https://exemple.fr:99999/faq/citoyen', '//[::1/faq/citoyen#une', 'http://'])(
    'is unknown: %s',
    async (input) => {
      expect((await resolveIt(input)).status).toBe('unknown');
    },
  );
});

describe('redirects', () => {
  it('has no key that nobody wrote', async () => {
    const redirects = toRedirects(await sampleFaq(pages, ledger));
    expect([redirects.constructor, redirects['toString'], '__proto__' in redirects]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  it('leads every former path to a present one', async () => {
    expect(toRedirects(await sampleFaq(pages, ledger))).toEqual({
      'faq/citoyen#l-été': 'faq/citoyen#une',
      'faq/citoyen#éclatée': 'faq/citoyen#une',
      'faq/usager': 'faq/citoyen',
      'faq/usager#une': 'faq/citoyen#une',
    });
  });

  it('prints a table for servers', () => {
    const redirects = { 'faq/citoyen#l-été': 'faq/citoyen#une' };
    expect(printRedirects(redirects, 'netlify')).toBe('/faq/citoyen/l-%C3%A9t%C3%A9 /faq/citoyen/une 301\n');
    expect(printRedirects(redirects, 'nginx')).toBe('"/faq/citoyen/l-été" "/faq/citoyen/une";\n');
  });

  it('keep their path where the server gives a sign a meaning', () => {
    const odd = { 'a#l-"x"\\:*': 'a#$b' };
    expect(printRedirects(odd, 'netlify')).toBe('/a/l-%22x%22%5C%3A%2A /a/%24b 301\n');
    expect(printRedirects(odd, 'nginx')).toBe('"/a/l-\\"x\\"\\\\:*" "/a/%24b";\n');
  });

  it('says how long the longest key may be, which nginx asks for', () => {
    expect(printRedirects({ [`a#${'é'.repeat(60)}`]: 'b' }, 'nginx')).toMatch(
      /^# Needs in http \{\}: map_hash_bucket_size 256;\n"/,
    );
  });
});
