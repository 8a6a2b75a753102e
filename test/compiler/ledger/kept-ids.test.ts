import { describe, expect, it } from 'vitest';
import { compile, type Diagnostic, type RuleId, type SourceFile } from '../../../src/compiler/index.js';
import { printLedger } from '../../../src/compiler/ledger/read.js';
import { recorded } from './recorded-page.js';

const certified =
  'La certification indique que le compte appartient bien à un service public : elle se demande depuis les paramètres de l’organisation, avec un numéro SIRET.';
const asked = {
  certification: `## Comment faire certifier mon organisation ? {#certification}\n\n${certified}`,
  catalogue:
    '## Où trouver le catalogue ? {#catalogue}\n\nTéléchargez le fichier compressé du catalogue entier, mis à jour chaque nuit, puis chargez ses lignes dans votre base géographique locale.',
  roles:
    '## Quels sont les rôles ? {#roles}\n\nLes rôles sont au nombre de deux : un éditeur publie et modifie les jeux de données, un administrateur gère en plus les membres et les paramètres.',
};
const { certification, catalogue, roles } = asked;

const home: SourceFile = {
  path: 'index.md',
  value:
    '---\ntitle: Accueil\nsummary: Bonjour.\nbuttons:\n  - title: Producteurs\n    default: faq/producteur\n  - title: Citoyens\n    default: faq/citoyen\n---\n\n# Bonjour {#bonjour}\n\nTexte.',
};

interface Change {
  readonly producteur?: readonly string[];
  readonly citoyen?: readonly string[];
  readonly audience?: string;
  readonly path?: string;
}

/** The pages, one change away from those that are published; the first question of a page is on line 9. */
function site({ producteur = [certification, catalogue], citoyen = [roles], audience = 'producteur', path = 'faq/producteur.md' }: Change): SourceFile[] {
  const page = (name: string, title: string, questions: readonly string[]) =>
    `---\ntitle: ${title}\nsummary: Résumé.\naudience: ${name}\n---\n\nAccueil.\n\n${questions.join('\n\n')}\n`;
  return [
    home,
    { path, value: page(audience, 'Producteur', producteur) },
    { path: 'faq/citoyen.md', value: page('citoyen', 'Citoyen', citoyen) },
  ];
} // prettier-ignore

const history = { path: 'history.json', value: printLedger(await recorded(site({}))) };

async function find(change: Change): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await compile(site(change), { history });
  return diagnostics.filter(({ rule }) => rule !== 'history-unrecorded');
}

/** The first question, with another heading. */
const as = (heading: string) => [`${heading}\n\n${certified}`, catalogue];
const title = 'Comment faire certifier mon organisation ?';

type Expected = readonly [path: string, line: number, rule: RuleId, firstWrite: string];

/** What somebody did; all that is found, with what the note says first. */
const rows: readonly (readonly [did: string, change: Change, found: readonly Expected[]])[] = [
  ['nothing', {}, []],
  ['forgot the id', { producteur: as(`## ${title}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['misspelt the id', { producteur: as(`## ${title} {#certifcation}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['wrote another id', { producteur: as(`## ${title} {#badge}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['changed title and id', { producteur: as('## Comment obtenir le badge ? {#badge}') }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['changed the title and forgot the id', { producteur: as('## Comment obtenir le badge ?') }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['wrote the id in capitals', { producteur: as(`## ${title} {#Certification}`) }, [['faq/producteur.md', 9, 'section-id', 'Écrivez {#certification}']]],
  ['wrote the id with a space', { producteur: as(`## ${title} {#certi fication}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['wrote the id without its sign', { producteur: as(`## ${title} {certification}`) }, [['faq/producteur.md', 9, 'near-id', 'Écrivez {#certification}']]],
  ['wrote the id first', { producteur: as(`## {#certification} ${title}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['wrote a second id', { producteur: as(`## ${title} {#certification} {#badge}`) }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['wrote another id before it', { producteur: as(`## ${title} {#badge} {#certification}`) }, [['faq/producteur.md', 9, 'near-id', 'Supprimez {#badge}']]],
  ['put the id below', { producteur: as(`## ${title}\n\n{#certification}`) }, [['faq/producteur.md', 11, 'near-id', 'Écrivez {#certification}']]],
  ['lost the space of the heading', { producteur: as(`##${title} {#certification}`) }, [['faq/producteur.md', 9, 'near-heading', `Écrivez : ## ${title} {#certification}`]]],
  ['lost the signs of the heading', { producteur: as(`${title} {#certification}`) }, [['faq/producteur.md', 9, 'near-heading', `Écrivez : ## ${title} {#certification}`]]],
  ['indented the heading', { producteur: as(`    ## ${title} {#certification}`) }, [['faq/producteur.md', 9, 'near-code', 'Supprimez les espaces']]],
  ['left code open above', { producteur: ['```\nx', certification, catalogue] }, [['faq/producteur.md', 9, 'near-code', 'Ajoutez une ligne ```']]],
  ['exchanged the ids', { producteur: as(`## ${title} {#catalogue}`).with(1, catalogue.replace('{#catalogue}', '{#certification}')) }, [['faq/producteur.md', 9, 'history-reused', 'Écrivez {#certification}'], ['faq/producteur.md', 13, 'history-reused', 'Écrivez {#catalogue}']]],
  ['exchanged the titles', { producteur: as('## Où trouver le catalogue ? {#certification}').with(1, catalogue.replace('Où trouver le catalogue ?', title)) }, [['faq/producteur.md', 9, 'history-reused', 'Écrivez {#catalogue}'], ['faq/producteur.md', 13, 'history-reused', 'Écrivez {#certification}']]],
  ['exchanged the places', { producteur: [catalogue, certification] }, []],
  ['gave the second the id of the first', { producteur: [certification, catalogue.replace('{#catalogue}', '{#certification}')] }, [['faq/producteur.md', 13, 'duplicate-section', 'Changez'], ['faq/producteur.md', 13, 'history-vanished', 'Écrivez {#catalogue}']]],
  ['moved the question to another page', { producteur: [catalogue], citoyen: [roles, certification] }, [['faq/citoyen.md', 13, 'history-vanished', 'Remettez la question dans la page « producteur », avec {#certification}']]],
  ['moved it and changed the id', { producteur: [catalogue], citoyen: [roles, certification.replace('{#certification}', '{#badge}')] }, [['faq/citoyen.md', 13, 'history-vanished', 'Remettez la question dans la page « producteur », avec {#certification}']]],
  ['removed the question', { producteur: [catalogue] }, [['history.json', 80, 'history-vanished', 'Rétablissez l’identifiant']]],
  ['cut the question in two', { producteur: [`## ${title} {#certifier}\n\nLa certification indique que le compte appartient bien à un service public.`, '## Où la demander ? {#demander}\n\nDepuis les paramètres.', catalogue] }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}']]],
  ['joined both questions', { producteur: [`## Badge et catalogue ? {#tout}\n\n${certified}`] }, [['faq/producteur.md', 9, 'history-vanished', 'Écrivez {#certification}'], ['history.json', 67, 'history-vanished', 'Rétablissez l’identifiant']]],
  ['renamed the file', { path: 'faq/producteurs.md' }, [['faq/producteurs.md', 1, 'history-vanished', 'Rendez au fichier le nom « producteur.md »']]],
  ['moved the file', { path: 'guides/producteur.md' }, [['index.md', 6, 'button-target', '']]],
  ['misspelt the audience by a letter', { audience: 'producteurs' }, [['faq/producteur.md', 4, 'audience-name', 'Écrivez audience: producteur']]],
  ['misspelt the audience by its case', { audience: 'Producteur' }, [['faq/producteur.md', 4, 'audience-name', 'Écrivez audience: producteur']]],
  ['misspelt the audience by an accent', { audience: 'prodücteur' }, [['faq/producteur.md', 4, 'audience-name', 'Écrivez audience: producteur']]],
  ['took the audience of another page', { audience: 'citoyen' }, [['faq/producteur.md', 4, 'audience-name', 'Écrivez audience: producteur']]],
]; // prettier-ignore

describe('somebody who', () => {
  it.each(rows)('%s keeps the published ids by following the messages', async (_, change, found) => {
    const diagnostics = await find(change);
    expect(diagnostics.map(({ path, line, rule }) => [path, line, rule])).toEqual(found.map((one) => one.slice(0, 3)));
    found.forEach(([, , , first], index) =>
      expect((diagnostics[index]!.note ?? '').slice(0, first.length)).toBe(first),
    );
  });

  it('changes an id by intent is shown both ways, the published one first', async () => {
    for (const [, change] of rows) {
      const notes = (await find(change)).map(({ note = '' }) => note).filter((note) => note.includes('--moved'));
      for (const note of notes) expect(note).toMatch(/^(?:Écrivez|Remettez|Rétablissez)[^]*--moved/);
    }
  });
});
