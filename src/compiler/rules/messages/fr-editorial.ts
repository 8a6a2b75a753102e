import type { TypographyKind } from '../editorial/typography.js';
import type { EditorialMessages } from '../messages.js';
import type { UrlProblem } from '../rules.js';

const typography: Readonly<Record<TypographyKind, string>> = {
  apostrophe: 'L’apostrophe est droite',
  capital: 'La capitale demande son accent ou sa cédille',
  ellipsis: 'Les points de suspension sont un seul signe, et « etc. » n’en prend pas',
  ligature: 'Les lettres o et e se lient',
  'no-break-space': 'Il faut ici une espace insécable',
  number: 'Les milliers se séparent par une espace fine insécable',
  quotes: 'Les guillemets français sont « et », avec une espace insécable à l’intérieur',
  'thin-space': 'Une espace fine insécable précède ; ! et ?',
};

const urls: Readonly<Record<UrlProblem, readonly [message: string, note: string]>> = {
  elsewhere: ['n’est citée que pour mémoire, sur une autre page', 'Retirez le lien, ou citez l’adresse d’aujourd’hui.'],
  unknown: ['n’est pas dans la liste des adresses permises', 'Ouvrez l’adresse pour la vérifier, puis ajoutez-la à links.yml ; ou corrigez le lien.'],
  unverified: ['est marquée « à vérifier »', 'Ouvrez l’adresse ; si elle répond, changez son statut dans links.yml.'],
}; // prettier-ignore

export const frEditorial: EditorialMessages = {
  acronym: ({ found, expected }) =>
    expected === undefined
      ? {
          message: `Le sigle « ${found} » n’est pas dans le lexique.`,
          found,
          expected: 'un sigle du lexique, ou un nom qui se passe d’explication',
          note: 'Ajoutez-le à lexicon.yml, sous `acronyms` avec sa forme longue, ou sous `names`.',
        }
      : {
          message: `Le sigle « ${found} » n’est pas développé à son premier emploi.`,
          found,
          expected: `${expected} (${found})`,
          note: 'Écrivez la forme longue une fois, avant le sigle ou avec lui ; ensuite, le sigle suffit.',
        },
  'answer-length': ({ title, found, least, most }) => ({
    message: `La réponse à « ${title} » compte ${found} mots.`,
    found: String(found),
    expected: `de ${least} à ${most} mots, sans les blocs de code`,
    note:
      found > most
        ? 'Coupez ce que d’autres réponses disent déjà, ou posez deux questions.'
        : 'Donnez les étapes, les conditions, les limites et les liens utiles.',
  }),
  'duplicate-question': ({ found, other }) => ({
    message: `La question « ${found} » est déjà posée : ${other}.`,
    found,
    expected: 'une question que ne pose aucune autre page',
    note: 'Dites dans le titre ce que ce public y cherche, ou renvoyez à l’autre réponse par un lien.',
  }),
  'foreign-term': ({ found }) => ({
    message: `« ${found} » est en italique, mais sa langue n’est pas connue.`,
    found,
    expected: 'un terme étranger du lexique',
    note: 'Ajoutez le terme et sa langue à lexicon.yml, sous `foreign` ; pour insister, employez le gras.',
  }),
  'link-allowed': ({ found, problem, nearest }) => ({
    message: `L’adresse « ${found} » ${urls[problem][0]}.`,
    found,
    expected: 'une adresse de la liste, écrite à l’identique',
    nearest,
    note: urls[problem][1],
  }),
  'link-text': ({ found }) => ({
    message: found === '' ? 'Le lien n’a pas de texte.' : `Le texte du lien, « ${found} », ne dit pas où il mène.`,
    found,
    expected: 'un texte qui se comprend seul, comme « guide de la certification »',
    note: 'Un lecteur d’écran lit la liste des liens sans les phrases qui les entourent (RGAA 6.1).',
  }),
  'opening-sentence': ({ title, found, length, limit }) =>
    found === ''
      ? {
          message: `La réponse à « ${title} » ne commence pas par une phrase.`,
          expected: `un paragraphe dont la première phrase répond, en ${limit} caractères au plus`,
          note: 'Répondez d’abord en une phrase ; la liste, le tableau ou l’exemple viennent après.',
        }
      : {
          message: `La première phrase compte ${length} caractères.`,
          found,
          expected: `${limit} caractères au plus`,
          note: 'Elle sert d’extrait dans la recherche et l’infolettre : gardez la réponse, déplacez le reste.',
        },
  'preferred-word': ({ found, expected }) => ({
    message: `Au lieu de « ${found} », écrivez « ${expected} ».`,
    found,
    expected,
    nearest: expected,
    note: 'Le lexique préfère ce terme ; un mot de code se met entre accents graves.',
  }),
  'question-mark': ({ found }) => ({
    message: `Le titre « ${found} » n’est pas une question.`,
    found,
    expected: 'un titre qui finit par « ? »',
    note: 'Écrivez la question comme le lecteur la poserait.',
  }),
  'table-header': ({ found, columns }) => ({
    message: found === 0 ? 'Le tableau n’a pas de cellule d’en-tête.' : 'Un en-tête du tableau est vide.',
    found: `${found} en-têtes remplis sur ${columns}`,
    expected: 'un titre pour chaque colonne (seul le premier coin peut rester vide)',
    note: 'Un lecteur d’écran annonce l’en-tête avant chaque cellule (RGAA 5.6).',
  }),
  typography: ({ kind, found, expected }) => ({
    message: `${typography[kind]} : ${expected}`,
    found,
    expected,
    nearest: expected,
    note: 'La commande `fix` corrige la typographie de tout le fichier.',
  }),
};
