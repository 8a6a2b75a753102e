import type { Wording } from './diagnostic.js';
import type { RuleData, RuleId } from './rules.js';

export type Language = 'fr' | 'en';

type Messages = { readonly [R in RuleId]: (data: RuleData[R]) => Wording };

const fr: Messages = {
  'audience-button': ({ page, expected }) => ({
    message: `La page « ${page} » n’a pas de bouton sur la page d’accueil.`,
    found: page,
    expected,
    note: 'Ajoutez à `buttons`, dans `index.md`, un `title` et un `default` qui mène à cette page.',
  }),
  'button-target': ({ found, nearest }) => ({
    message: `Le bouton mène à « ${found} », qui n’existe pas.${didYouMean.fr(nearest)}`,
    found,
    expected: 'le chemin d’une page, comme « faq/citoyen »',
    nearest,
  }),
  'duplicate-page': ({ found, other }) => ({
    message: `Deux pages portent le nom « ${found} » : l’autre est ${other}.`,
    found,
    expected: 'un nom de fichier propre à chaque page',
    note: 'Renommez l’un des deux fichiers.',
  }),
  'duplicate-section': ({ found, line }) => ({
    message: `L’identifiant « ${found} » sert déjà à la ligne ${line}.`,
    found,
    expected: 'un identifiant unique dans la page',
    note: 'Changez l’identifiant de la question la plus récente : l’autre est peut-être déjà en ligne.',
  }),
  'empty-section': ({ found }) => ({
    message: `Rien ne suit le titre « ${found} ».`,
    found,
    expected: 'un texte ou des sous-titres',
    note: 'Écrivez la réponse, ou supprimez le titre.',
  }),
  'front-matter-key': ({ found, nearest, keys }) => ({
    message: `La clé « ${found} » n’est pas connue.${didYouMean.fr(nearest)}`,
    found,
    expected: keys.join(', '),
    nearest,
  }),
  'front-matter-missing': ({ keys }) => ({
    message: 'La page n’a pas d’en-tête.',
    expected: keys.join(', '),
    note: 'Commencez le fichier par une ligne `---`, les clés, puis une autre ligne `---`.',
  }),
  'front-matter-syntax': ({ found }) => ({
    message: `L’en-tête ne se lit pas : ${found}`,
    found,
    expected: 'du YAML : une clé, deux-points, une espace, une valeur',
    note: 'Un texte qui contient « : » se met entre guillemets droits.',
  }),
  'front-matter-type': ({ key, found, expected }) => ({
    message: `La clé « ${key} » vaut ${found}.`,
    found,
    expected,
  }),
  'heading-id': ({ found, expected }) => ({
    message: `Le titre « ${found} » n’a pas d’identifiant ; « ${expected} » est pris à la place.`,
    found,
    expected: `{#${expected}} à la fin du titre`,
    note: 'Un identifiant écrit survit à un changement de titre.',
  }),
  'heading-level': ({ found, expected }) => ({
    message: `Le titre est de niveau ${found} alors que ${expected} est attendu : un niveau est sauté.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
  }),
  'html-dropped': ({ found }) => ({
    message: `Ce HTML n’est pas repris : ${found}.`,
    found,
    expected: 'du Markdown, ou le HTML permis',
  }),
  'internal-link': ({ found, nearest }) => ({
    message: `Le lien mène à « ${found} », qui n’existe pas.${didYouMean.fr(nearest)}`,
    found,
    expected: 'une page ou une question de la FAQ',
    nearest,
  }),
  'link-scheme': ({ found }) => ({
    message: `Ce genre d’adresse n’est pas permis : « ${found} ».`,
    found,
    expected: 'une adresse en https:, http:, mailto: ou tel:, ou un chemin',
    note: 'Le texte du lien reste, l’adresse est retirée.',
  }),
  'section-id': ({ found, expected }) => ({
    message: `L’identifiant « ${found} » n’est pas valable.`,
    found,
    expected: 'des lettres minuscules sans accent, des chiffres et des tirets',
    nearest: expected,
  }),
};

const en: Messages = {
  'audience-button': ({ page, expected }) => ({
    message: `Page "${page}" has no button on the home page.`,
    found: page,
    expected,
    note: 'Add a `title` and a `default` that leads to this page to `buttons` in `index.md`.',
  }),
  'button-target': ({ found, nearest }) => ({
    message: `The button leads to "${found}", which does not exist.${didYouMean.en(nearest)}`,
    found,
    expected: 'the path of a page, such as "faq/citoyen"',
    nearest,
  }),
  'duplicate-page': ({ found, other }) => ({
    message: `Two pages are named "${found}": the other one is ${other}.`,
    found,
    expected: 'a file name of its own for each page',
    note: 'Rename one of the two files.',
  }),
  'duplicate-section': ({ found, line }) => ({
    message: `Id "${found}" is already used on line ${line}.`,
    found,
    expected: 'an id that is unique in the page',
    note: 'Change the id of the newer question: the other one may already be public.',
  }),
  'empty-section': ({ found }) => ({
    message: `Nothing follows the heading "${found}".`,
    found,
    expected: 'text or sub-headings',
    note: 'Write the answer, or remove the heading.',
  }),
  'front-matter-key': ({ found, nearest, keys }) => ({
    message: `Unknown key "${found}".${didYouMean.en(nearest)}`,
    found,
    expected: keys.join(', '),
    nearest,
  }),
  'front-matter-missing': ({ keys }) => ({
    message: 'The page has no front matter.',
    expected: keys.join(', '),
    note: 'Begin the file with a line `---`, the keys, then another line `---`.',
  }),
  'front-matter-syntax': ({ found }) => ({
    message: `The front matter cannot be read: ${found}`,
    found,
    expected: 'YAML: a key, a colon, a space, a value',
    note: 'Put a text that contains ": " between straight quotes.',
  }),
  'front-matter-type': ({ key, found, expected }) => ({
    message: `Key "${key}" is ${found}.`,
    found,
    expected,
  }),
  'heading-id': ({ found, expected }) => ({
    message: `Heading "${found}" has no id; "${expected}" is used instead.`,
    found,
    expected: `{#${expected}} at the end of the heading`,
    note: 'A written id survives a change of title.',
  }),
  'heading-level': ({ found, expected }) => ({
    message: `The heading is of level ${found} where ${expected} is expected: a level is skipped.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
  }),
  'html-dropped': ({ found }) => ({
    message: `This HTML is left out: ${found}.`,
    found,
    expected: 'Markdown, or allowed HTML',
  }),
  'internal-link': ({ found, nearest }) => ({
    message: `The link leads to "${found}", which does not exist.${didYouMean.en(nearest)}`,
    found,
    expected: 'a page or a section of this content',
    nearest,
  }),
  'link-scheme': ({ found }) => ({
    message: `This kind of address is not allowed: "${found}".`,
    found,
    expected: 'an address in https:, http:, mailto: or tel:, or a path',
    note: 'The text of the link stays, the address is removed.',
  }),
  'section-id': ({ found, expected }) => ({
    message: `Id "${found}" is not valid.`,
    found,
    expected: 'lower-case letters without accents, digits and hyphens',
    nearest: expected,
  }),
};

const didYouMean = {
  fr: (nearest?: string) => (nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`),
  en: (nearest?: string) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`),
};

/** The wording of every rule, in both languages. */
export const messages: Readonly<Record<Language, Messages>> = { fr, en };
