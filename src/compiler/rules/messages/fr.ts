import type { Messages } from '../messages.js';
import type { Expectation, FileKind, Imbalance, SyntaxProblem } from '../rules.js';

const didYouMean = (nearest?: string) => (nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`);

const expectations: Readonly<Record<Expectation, string>> = {
  boolean: 'true ou false',
  buttons: 'une liste de boutons, chacun avec `title` et `default`',
  button: 'un bouton avec `title` (son libellé) et `default` (le chemin de la page)',
  date: 'une date qui existe, écrite AAAA-MM-JJ, comme 2026-08-31',
  keys: 'des lignes « clé: valeur », comme « title: Questions des citoyens »',
  language: 'un code de langue, comme fr',
  text: 'un texte',
};

/** Why YAML cannot be read, and how to mend it. */
export const syntax: Readonly<Record<SyntaxProblem, readonly [message: string, note: string]>> = {
  alias: ['une valeur ne peut pas commencer par & ou *.', 'Écrivez la valeur en toutes lettres ; un texte qui commence par & ou * se met entre guillemets droits.'],
  colon: ['un deux-points suivi d’une espace coupe la valeur.', 'Mettez toute la valeur entre guillemets droits : summary: "Publier : mode d’emploi".'],
  'complex-key': ['une clé doit être un simple mot.', 'Retirez le ? ou les crochets devant les deux-points.'],
  'duplicate-key': ['la même clé est écrite deux fois.', 'Gardez une seule des deux lignes.'],
  indent: ['les espaces en début de ligne ne sont pas alignées.', 'Alignez les clés ; sous une clé, décalez de deux espaces.'],
  other: ['une ligne n’a pas la forme « clé: valeur ».', 'Écrivez une clé, deux-points, une espace, une valeur ; au moindre doute, mettez la valeur entre guillemets droits.'],
  quote: ['un guillemet ou un crochet ouvert n’est pas fermé.', 'Fermez-le, ou mettez toute la valeur entre guillemets droits.'],
  tab: ['une tabulation commence la ligne.', 'Remplacez la tabulation par deux espaces.'],
  tag: ['une valeur ne peut pas commencer par un point d’exclamation.', 'Retirez le mot qui commence par ! ; un texte qui commence par ! se met entre guillemets droits.'],
  unclosed: ['la ligne `---` qui le termine manque.', 'Ajoutez une ligne `---` après la dernière clé.'],
}; // prettier-ignore

const imbalances: Readonly<Record<Imbalance, readonly [message: string, note: string]>> = {
  foster: ['Un contenu posé dans un tableau HTML hors de ses cases serait déplacé avant le tableau', 'Mettez ce contenu dans une case <td> ou <th>, sans ligne vide dans le tableau.'],
  misplaced: ['Cette balise n’a de sens qu’à l’intérieur d’un tableau', 'Entourez-la de <table> et </table>, ou écrivez le tableau en Markdown.'],
  stray: ['Cette balise ferme un élément qui n’est pas ouvert', 'Supprimez-la, ou ajoutez la balise ouvrante.'],
  unclosed: ['Cette balise n’est pas fermée', 'Ajoutez la balise fermante au bon endroit.'],
}; // prettier-ignore

const kinds: Readonly<Record<FileKind, string>> = {
  device: 'un périphérique',
  directory: 'un dossier',
  fifo: 'un canal entre programmes (tube nommé)',
  socket: 'un canal entre programmes (socket)',
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'vous n’en avez pas le droit',
  EFBIG: 'il est trop gros',
  EIO: 'le disque a répondu par une erreur',
  ELOOP: 'les liens symboliques tournent en rond',
  EMFILE: 'trop de fichiers sont ouverts',
  ENAMETOOLONG: 'le nom est trop long',
  EPERM: 'vous n’en avez pas le droit',
};

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

export const fr: Messages = {
  'audience-button': ({ page, expected }) => ({
    message: `La page « ${page} » n’a pas de bouton sur la page d’accueil.`,
    found: page,
    expected,
    note: 'Ajoutez à `buttons`, dans `index.md`, un `title` et un `default` qui mène à cette page.',
  }),
  'bidi-control': ({ found }) => ({
    message: `Le caractère invisible ${found} change le sens de lecture : le texte affiché n’est pas le texte écrit.`,
    found,
    expected: 'un texte sans caractère de sens d’écriture',
    note: 'Effacez ce caractère ; au besoin, effacez et retapez le mot.',
  }),
  'button-target': ({ found, nearest }) => ({
    message: `Le bouton mène à « ${found} », qui n’existe pas.${didYouMean(nearest)}`,
    found,
    expected: 'le chemin d’une page, comme « faq/citoyen »',
    nearest,
  }),
  'code-meta': ({ found }) => ({
    message: `Ce qui suit le langage du bloc de code n’est pas repris : « ${found} ».`,
    found,
    expected: 'le nom du langage seul, comme ```json',
    note: 'Supprimez ces mots, ou écrivez-les dans le texte.',
  }),
  'control-character': ({ found }) => ({
    message: `Le caractère de contrôle ${found} ne se voit pas et ne se lit pas.`,
    found,
    expected: 'des lettres, des signes, des espaces et des fins de ligne',
    note: 'Effacez-le : il se trouve juste à cette colonne.',
  }),
  'dialect-attribute': ({ found }) => ({
    message: `L’attribut « ${found} » n’est pas repris.`,
    found,
    expected: 'un identifiant de titre {#mon-id}, ou rien',
    note: 'Supprimez-le : la présentation appartient au site qui affiche la page.',
  }),
  'dialect-tag': ({ found }) => ({
    message: `La balise « ${found} » n’est pas comprise : elle reste telle quelle dans le texte.`,
    found,
    expected: 'du Markdown, {% hint %}, {% embed %} ou {% link %}',
    note: 'Remplacez-la par du Markdown ; pour la montrer comme exemple, mettez-la entre accents graves.',
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
  'file-encoding': ({ found, offset }) => ({
    message: `Le fichier n’est pas en UTF-8 : octet ${found} à la position ${number(offset)}.`,
    found,
    expected: 'un fichier enregistré en UTF-8',
    note: 'Dans votre éditeur, choisissez « Enregistrer avec l’encodage » puis UTF-8.',
  }),
  'external-link': ({ found, reason }) => ({
    message: `Le lien ne mène plus à rien : « ${found} » (${reason}).`,
    found,
    expected: 'une adresse qui répond',
    note: 'Cherchez la nouvelle adresse de la page, ou retirez le lien.',
  }),
  'external-moved': ({ found, location }) => ({
    message: `« ${found} » a changé d’adresse pour de bon : « ${location} ».`,
    found,
    expected: location,
    nearest: location,
    note: 'Remplacez l’ancienne adresse par la nouvelle.',
  }),
  'external-silent': ({ found, reason }) => ({
    message: `Impossible de savoir si « ${found} » répond (${reason}).`,
    found,
    expected: 'une adresse qui répond',
    note: 'Ouvrez le lien dans un navigateur ; s’il s’affiche, il n’y a rien à faire.',
  }),
  'file-kind': ({ kind, link }) => ({
    message: `Ce nom est celui d’une page, mais c’est ${link ? 'un lien vers ' : ''}${kinds[kind]}.`,
    expected: 'un fichier de texte',
    note:
      kind === 'directory'
        ? 'Renommez le dossier sans « .md » à la fin.'
        : 'Supprimez-le, ou remplacez-le par un fichier.',
  }),
  'file-outside': () => ({
    message: 'Ce lien symbolique mène hors du dossier du contenu : il n’est pas suivi.',
    expected: 'un fichier du dossier',
    note: 'Remplacez le lien par une copie du fichier.',
  }),
  'file-unreadable': ({ code }) => ({
    message: `Le fichier ne se lit pas : ${reasons[code] ?? code}.`,
    found: code,
    expected: 'un fichier lisible',
    ...(code === 'EACCES' && { note: 'Demandez le droit de lecture à la personne qui a créé le fichier.' }),
  }),
  'file-vanished': () => ({
    message: 'Le fichier a disparu pendant la lecture, ou le lien mène à un fichier qui n’existe pas.',
    expected: 'un fichier qui existe',
    note: 'Relancez la commande ; si le message revient, supprimez le lien.',
  }),
  'front-matter-key': ({ found, nearest, keys }) => ({
    message: `La clé « ${found} » n’est pas connue.${didYouMean(nearest)}`,
    found,
    expected: keys.join(', '),
    nearest,
    note: nearest === undefined ? 'Supprimez cette ligne.' : `Écrivez ${nearest}, ou supprimez cette ligne.`,
  }),
  'front-matter-missing': ({ keys }) => ({
    message: 'La page n’a pas d’en-tête.',
    expected: keys.join(', '),
    note: 'Commencez le fichier par une ligne `---`, les clés, puis une autre ligne `---`.',
  }),
  'front-matter-required': ({ key }) => ({
    message: `L’en-tête n’a pas de clé « ${key} ».`,
    expected: key,
    note: `Ajoutez entre les deux lignes --- une ligne ${key}: "…" avec une phrase.`,
  }),
  'front-matter-syntax': ({ problem, found }) => ({
    message: `L’en-tête ne se lit pas : ${syntax[problem][0]}`,
    found,
    expected: 'une clé, deux-points, une espace, une valeur',
    note: syntax[problem][1],
  }),
  'front-matter-type': ({ key, found, expected }) => ({
    message:
      found === undefined
        ? `La clé « ${key} » n’a pas de valeur.`
        : key === ''
          ? 'L’en-tête n’est pas fait de clés et de valeurs.'
          : `La clé « ${key} » ne peut pas valoir ${found}.`,
    found: found ?? 'rien',
    expected: expectations[expected],
    ...(expected === 'text' && found !== undefined && { note: 'Mettez la valeur entre guillemets droits.' }),
  }),
  'heading-footnote': ({ found }) => ({
    message: `Un titre ne porte pas de note : ${found}.`,
    found,
    expected: 'un titre sans appel de note',
    note: 'Déplacez l’appel dans le texte qui suit le titre.',
  }),
  'heading-id': ({ found, expected }) => ({
    message: `Le titre « ${found} » n’a pas d’identifiant ; « ${expected} » est pris à la place.`,
    found,
    expected: `{#${expected}} à la fin du titre`,
    nearest: expected,
    note: 'Un identifiant écrit survit à un changement de titre.',
  }),
  'heading-level': ({ found, expected }) => ({
    message: `Le titre est de niveau ${found} alors que ${expected} est attendu : un niveau est sauté.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
    note: `Commencez le titre par ${'#'.repeat(expected)}.`,
  }),
  'history-chain': ({ key, target, expected }) => ({
    message: `« ${key} » mène à « ${target} », qui a elle-même changé de place.`,
    found: target,
    expected: expected.join(', ') || 'une page ou une question en ligne, ou un retrait avec sa raison',
    note: 'Un ancien identifiant mène droit à une page ou une question en ligne.',
  }),
  'history-reused': ({ key, title, before }) => ({
    message: `L’identifiant « ${key} » a déjà servi à « ${before} » : « ${title} » semble être une autre question.`,
    found: title,
    expected: before,
    note: `Donnez-lui un nouvel identifiant. Si c’est bien la même question : npm run content:record -- --date AAAA-MM-JJ --same ${key}`,
  }),
  'history-syntax': ({ found }) => ({
    message: `Le registre ne se lit pas : ${found}`,
    found,
    expected: '{ "page#id": { "title", "hash", "sketch", "first", "changed", "fate" } }',
    note: 'Rétablissez le registre tel qu’il était enregistré (git restore content/history.json), puis : npm run content:record -- --date AAAA-MM-JJ',
  }),
  'history-target': ({ key, target, nearest }) => ({
    message: `« ${key} » mène à « ${target} », qui n’existe pas.${didYouMean(nearest)}`,
    found: target,
    expected: 'une page ou une question en ligne',
    nearest,
  }),
  'history-unrecorded': ({ key, title, isNew }) => ({
    message: isNew
      ? `« ${title} » (${key}) n’est pas encore au registre.`
      : `« ${title} » (${key}) a changé depuis le registre.`,
    found: key,
    note: 'Avant de publier : npm run content:record -- --date AAAA-MM-JJ',
  }),
  'history-vanished': ({ key, title, nearest }) => ({
    message: `« ${title} » (${key}) n’est plus dans le contenu, et le registre ne dit pas où elle est allée.${didYouMean(nearest)}`,
    found: key,
    expected: 'une destination, ou la raison du retrait',
    nearest,
    note: `Rétablissez l’identifiant, ou dites où elle est allée : npm run content:record -- --date AAAA-MM-JJ --moved ${key}=${nearest ?? 'page#id'} (ou --split ${key}=page#a,page#b, ou --removed "${key}=la raison")`,
  }),
  'html-dropped': ({ found }) => ({
    message: `Ce HTML n’est pas repris : ${found}.`,
    found,
    expected: 'du Markdown, ou le HTML permis',
    note: 'Écrivez-le en Markdown ; pour montrer la balise comme exemple, mettez-la entre accents graves.',
  }),
  'html-unbalanced': ({ found, problem }) => ({
    message: `${imbalances[problem][0]} : ${found}.`,
    found,
    expected: 'des balises ouvertes et fermées par paires',
    note: imbalances[problem][1],
  }),
  'internal-link': ({ found, nearest }) => ({
    message: `Le lien mène à « ${found} », qui n’existe pas.${didYouMean(nearest)}`,
    found,
    expected: 'une page ou une question de la FAQ',
    nearest,
    note:
      nearest === undefined
        ? 'Vérifiez le nom du fichier et, après le #, l’identifiant de la question.'
        : `Écrivez ${nearest} entre les parenthèses du lien.`,
  }),
  'limit-delimiters': ({ found, limit, character }) => ({
    message: `Un même paragraphe contient au moins ${number(found)} signes « ${character} ».`,
    found: number(found),
    expected: `${number(limit)} au plus`,
    note: 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.',
  }),
  'limit-depth': ({ found, limit }) => ({
    message: `Les citations et les listes sont emboîtées sur au moins ${number(found)} niveaux.`,
    found: number(found),
    expected: `${number(limit)} niveaux au plus`,
    note: 'Retirez les signes > et les tirets en trop au début de la ligne.',
  }),
  'limit-file': ({ found, limit }) => ({
    message: `Le fichier pèse ${number(found)} octets.`,
    found: number(found),
    expected: `${number(limit)} octets au plus`,
    note: 'Partagez la page en plusieurs fichiers.',
  }),
  'limit-front-matter': ({ found, limit, unit }) => ({
    message:
      unit === 'bytes'
        ? `L’en-tête pèse ${number(found)} octets.`
        : `L’en-tête est emboîté sur au moins ${number(found)} niveaux.`,
    found: number(found),
    expected: `${number(limit)} ${unit === 'bytes' ? 'octets' : 'niveaux'} au plus`,
    note: 'L’en-tête ne contient que quelques lignes ; le texte de la page vient après la seconde ligne ---.',
  }),
  'limit-lazy': ({ found, limit }) => ({
    message: `Au moins ${number(found)} lignes continuent une citation ou une liste sans leur signe.`,
    found: number(found),
    expected: `${number(limit)} au plus`,
    note: 'Séparez les blocs par une ligne vide, ou répétez le signe > au début de chaque ligne.',
  }),
  'limit-paragraph': ({ found, limit, unit }) => ({
    message:
      unit === 'lines'
        ? `Un même paragraphe compte au moins ${number(found)} lignes.`
        : `Un crochet « [ » reste ouvert sur au moins ${number(found)} mots.`,
    found: number(found),
    expected: `${number(limit)} au plus`,
    note:
      unit === 'lines'
        ? 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.'
        : 'Fermez le crochet par « ] », ou écrivez \\[ pour le montrer.',
  }),
  'limit-references': ({ found, limit }) => ({
    message: `Les liens par référence donneraient au moins ${number(found)} caractères d’adresses.`,
    found: number(found),
    expected: `${number(limit)} caractères au plus`,
    note: 'Raccourcissez l’adresse ou le titre de la définition, ou citez-la moins souvent.',
  }),
  'limit-table': ({ found, limit }) => ({
    message: `Un tableau a au moins ${number(found)} cases.`,
    found: number(found),
    expected: `${number(limit)} cases au plus`,
    note: 'Partagez le tableau, ou proposez-le comme fichier à télécharger.',
  }),
  'link-host': ({ found, host }) => ({
    message: `Le texte du lien montre « ${found} », mais le lien mène à « ${host} ».`,
    found,
    expected: host,
    nearest: host,
    note: 'Écrivez dans le texte où mène le lien, ou corrigez l’adresse.',
  }),
  'link-scheme': ({ found }) => ({
    message: `Ce genre d’adresse n’est pas permis : « ${found} ».`,
    found,
    expected: 'une adresse en https:, http:, mailto: ou tel:, ou un chemin',
    note: 'Le texte du lien reste, l’adresse est retirée.',
  }),
  'look-alike': ({ found, expected }) => ({
    message: `« ${found} » se confond avec « ${expected} » : les deux s’affichent pareil ou presque.`,
    found,
    expected,
    note: 'Renommez le fichier en minuscules, sans accent ni espace.',
  }),
  'misencoded-text': ({ found, expected }) => ({
    message: `Ces caractères ont été lus dans le mauvais encodage : « ${found} » pour « ${expected} ».`,
    found,
    expected,
    nearest: expected,
    note: 'Lancez `npx datagouv-faq fix` sur le dossier, ou recopiez le texte depuis sa source.',
  }),
  'section-id': ({ found, expected }) => ({
    message: `L’identifiant « ${found} » n’est pas valable.${didYouMean(expected)}`,
    found,
    expected: 'des lettres minuscules sans accent, des chiffres et des tirets',
    nearest: expected,
    note: `Écrivez {#${expected}} à la fin du titre.`,
  }),
  'unused-definition': ({ found }) => ({
    message: `La définition « ${found} » ne sert à rien : elle n’est pas reprise.`,
    found,
    expected: 'un lien ou un appel de note qui l’utilise, et une seule définition par nom',
    note: 'Supprimez-la, ou ajoutez l’appel.',
  }),
};
