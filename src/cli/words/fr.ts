import type { ConfigurationProblem, ExpectedSetting } from '../../build/configuration/check-configuration.js';
import type { Failure } from '../../build/failure.js';
import type { Bump, Changes } from '../../changes/index.js';
import type { Refusal } from '../../compiler/ledger/record-refusal.js';
import type { Edition } from '../../data/model.js';
import type { FaultyKey } from '../../compiler/read-faq.js';
import { nextCommands, ownFaqPage, type NextSteps } from './next-steps.js';

const s = (count: number): string => (count > 1 ? 's' : '');
const notJson = 'ce n’est pas du JSON en UTF-8.';
const near = (value: string | undefined): string => (value === undefined ? '' : ` Vouliez-vous dire ${value} ?`);

/** A type of JSON by its name; anything else as it is. */
function typeName(name: string): string {
  const names = {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false',
    array: 'une liste',
    object: 'un objet',
    record: 'un objet',
    undefined: 'rien',
  };
  return Object.hasOwn(names, name) ? names[name as keyof typeof names] : name;
}

function expectedSetting(expected: ExpectedSetting): string {
  if (typeof expected !== 'string') return expected.join(', ');
  return {
    text: 'un texte',
    path: 'un chemin, sans ~ ni https://',
    boolean: 'true ou false',
    object: 'un objet',
    url: 'une adresse qui commence par https://',
    language: 'un code de langue, comme fr',
    version: 'une version, comme 1.2.0',
    license: 'un identifiant SPDX, comme CC-BY-4.0, ou { "name", "spdx", "url" }',
    schema: 'un schéma JSON',
  }[expected];
}

/** What kept a build from its work, and what the user calls the folders; empty where it names none. */
export type Told = Readonly<
  Record<'folder' | 'out' | 'assets' | 'cache' | 'defaultCache' | 'file' | 'name' | 'install' | 'reason', string>
>;

/** What is said of each kind of a thing. */
export type ByCode<Kind extends { readonly code: string }> = {
  readonly [Code in Kind['code']]: (one: Extract<Kind, { readonly code: Code }>) => string;
};

/** What a folder of Markdown holds. */
interface Counts {
  readonly pages: number;
  readonly sections: number;
  readonly links: number;
  readonly outside: number;
}

/** What the command line says beside the diagnostics. */
export const fr = {
  // Content folders and what a build writes.
  pages: (count: number) => `${count} page${s(count)}`,
  toReview: (count: number) => `${count} réponse${s(count)} à relire, la plus ancienne d’abord :`,
  checked: (pages: string) => `${pages}, aucune erreur.`,
  written: (pages: string, out: string) => `${pages} dans ${out}`,
  unchanged: (pages: string, out: string) => `${pages} dans ${out}, rien à changer`,
  notWritten: (out: string) => `Le contenu a des erreurs : ${out} reste comme avant.`,
  restored: (out: string) => `Une commande précédente a été interrompue : ${out} a été remis en place.`,
  leftToRemark: (count: number) =>
    `${count} page${s(count)} lue${s(count)} par remark : satteri pourrait les lire autrement.`,
  noCache: (folder: string, reason: string) =>
    `Le cache ${folder} ne s’écrit pas : ${reason} Le travail est fait sans lui.`,
  unsoundCache: (folder: string) =>
    `Le cache ${folder} contient ce que cette commande n’écrit pas : tout est repris depuis les fichiers.`,
  notCopied: (count: number) =>
    `${count} fichier${s(count)} nommé${s(count)} par les pages : non copié${s(count)}. Publiez-${count === 1 ? 'le' : 'les'} à côté des pages, ou donnez un dossier avec --assets.`,
  cannotWrite: (out: string, reason: string) => `Impossible d’écrire dans ${out} : ${reason}`,
  watching: (folder: string) => `Suivi de ${folder} ; Ctrl-C pour arrêter.`,
  folderGone: (folder: string) => `${folder} n’est plus là : le suivi reprendra à son retour.`,
  polling: (reason: string) =>
    `Le système ne peut pas signaler les changements : ${reason} Les fichiers sont relus à intervalles, plus lentement. Sous Linux, augmentez fs.inotify.max_user_watches.`,
  fixed: (files: number) => `${files} fichier${s(files)} réparé${s(files)}`,
  toFix: (files: number) => `${files} fichier${s(files)} à réparer`,
  linkProgress: (done: number, all: number) => `${done} liens sur ${all}`,
  progress: (done: number, all: number) => `${done} pages sur ${all}`,

  // The arguments.
  helpHint: '(--help montre les commandes et les options)',
  unknownCommand: (name: string, nearest?: string) => `Aucune commande ne s’appelle ${name}.${near(nearest)}`,
  unknownOption: (flag: string, nearest?: string) => `Aucune option ne s’appelle ${flag}.${near(nearest)}`,
  missingArgument: (name: string) => `Il manque l’argument <${name}>.`,
  missingOption: (flags: string) => `Il manque l’option ${flags}.`,
  missingValue: (flags: string) => `Il manque la valeur de ${flags}.`,
  tooManyArguments: (extra: string) => `Argument en trop : ${extra}.`,
  badValue: (flag: string, value: string, expected: string) => `${flag} ne peut pas valoir « ${value} ». ${expected}`,
  expectedChoice: (choices: readonly string[]) => `Au choix : ${choices.join(', ')}.`,
  expectedRule: 'Écrivez règle=error, règle=warn ou règle=off, par exemple heading-id=warn.',
  unknownRule: (rule: string, nearest?: string) => `Aucune règle ne s’appelle ${rule}.${near(nearest)}`,
  expectedAddress: 'Écrivez une adresse qui commence par https://.',
  expectedNumber: (least: number, most: number) =>
    most === Number.MAX_SAFE_INTEGER
      ? `Écrivez un nombre entier, ${least} ou plus.`
      : `Écrivez un nombre entier de ${least} à ${most}.`,
  expectedDay: 'Écrivez une date AAAA-MM-JJ ou une version, par exemple 2026-10-01 ou 0.1.0.',
  expectedShard: 'Écrivez la part et leur nombre, comme 2/4.',
  expectedOnlyDay: 'Écrivez une date AAAA-MM-JJ, comme 2026-10-01.',
  expectedVersion: 'Écrivez une version, comme 1.2.0.',
  expectedFate: {
    moved: 'Écrivez ancien=nouveau, comme aide#compte=aide#ouvrir-un-compte.',
    split: 'Écrivez ancien=un,deux, comme aide#compte=aide#ouvrir,aide#fermer.',
    removed: 'Écrivez ancien=la raison, comme "aide#compte=Ce service a fermé."',
  },
  expectedOneLine: 'Écrivez un texte d’une ligne.',
  expectedText: 'Écrivez un texte, sans caractère de contrôle.',
  expectedMail: 'Écrivez une adresse comme aide@exemple.fr.',
  expectedBase: 'Écrivez une adresse qui commence par https://, ou un chemin, comme /aide/, sans ? ni #.',
  expectedPrefix: 'Écrivez des lettres sans accent, des chiffres ou les signes - _ . :',
  expectedPath: 'Écrivez le chemin d’un dossier ou d’un fichier, sans ~ ni https://.',
  expectedPair: 'Écrivez nom=valeur, par exemple utm_campaign=novembre.',

  // Settings.
  setting: (key: string, value: string, source: string) => `${key} : ${value} (${source})`,
  argument: 'argument',
  byDefault: 'par défaut',
  settingProblem: {
    unknown: ({ key, nearest }) => `Aucun réglage ne s’appelle ${key}.${near(nearest)}`,
    value: ({ key, expected }) => `${key || 'l’ensemble'} : il y faut ${expectedSetting(expected)}.`,
    twice: ({ key }) => `${key} est écrit deux fois, et seul le dernier compterait : gardez l’un des deux.`,
    syntax: () => `Ce fichier ne se lit pas : ${notJson}`,
  } satisfies ByCode<ConfigurationProblem>,

  // What stops a build, by the code of its failure.
  failure: {
    'content-unreadable': ({ folder, reason }) => `Le dossier ${folder} ne se lit pas : ${reason}`,
    'content-empty': ({ folder }) => `Aucun fichier Markdown dans ${folder}.`,
    'package-unreadable': ({ file, reason }) => `${file} ne se lit pas : ${reason}`,
    'configuration-twice': ({ file }) =>
      `${file} et la clé datagouv-faq du package.json à côté portent tous deux des réglages : gardez l’un des deux.`,
    'parser-missing': ({ install }) =>
      `--parser native demande le paquet satteri, qui ne se charge pas ici : lancez « ${install} », ou ôtez l’option.`,
    'target-holds-content': ({ out }) =>
      `${out} contient le Markdown lui-même : choisissez un autre dossier avec --out.`,
    'target-foreign': ({ out, name }) =>
      `${out} contient « ${name} », que cette commande n’a pas écrit, ou qui a changé depuis. Rien n’a été remplacé : déplacez-le ou supprimez-le, ou choisissez avec --out un dossier vide ou nouveau.`,
    'target-refused': ({ out, reason }) => `Impossible d’écrire dans ${out} : ${reason}`,
    'assets-foreign': ({ assets, name }) =>
      `${assets} contient « ${name} », que cette commande n’a pas écrit, ou qui a changé depuis ; ou bien c’est la place de ce qu’elle écrit. Rien n’a été remplacé : déplacez-le, ou choisissez avec --assets un autre dossier.`,
    'assets-inside': ({ assets }) =>
      `${assets} est le dossier des pages ou celui qui est écrit, ou se trouve dedans : choisissez-en un autre avec --assets.`,
    'assets-refused': ({ assets, reason }) => `Impossible d’écrire dans ${assets} : ${reason}`,
    'cache-inside': ({ cache, defaultCache }) =>
      `--cache ne peut pas être ${cache} : ce dossier se mêle aux pages ou à ce qu’un build écrit. Donnez un autre dossier, ou « --cache » seul, qui prend ${defaultCache}.`,
    'lock-foreign': ({ file }) =>
      `${file} occupe la place d’un verrou et n’en est pas un : déplacez-le ou supprimez-le.`,
  } satisfies Record<Exclude<Failure['code'], 'configuration-wrong'>, (told: Told) => string>,

  // What was refused.
  /** By the code of the error. */
  system: {
    EACCES: 'vous n’en avez pas le droit.',
    EBUSY: 'un autre programme l’utilise.',
    EEXIST: 'autre chose est à cette place.',
    EFBIG: 'le fichier est trop grand.',
    EISDIR: 'c’est un dossier, pas un fichier.',
    ELOOP: 'des liens symboliques tournent en rond.',
    EMFILE: 'trop de fichiers sont ouverts.',
    ENAMETOOLONG: 'le nom est trop long.',
    ENOENT: 'il n’existe pas.',
    ENOSPC: 'le disque est plein.',
    ENOTDIR: 'c’est un fichier, pas un dossier.',
    ENXIO: 'c’est un tube que personne ne lit, ou une socket.',
    EPERM: 'vous n’en avez pas le droit.',
    EROFS: 'le disque est en lecture seule.',
  },
  refusedValue: (message: string) => `Une valeur est refusée : ${message}`,
  refusedBySystem: (reason: string, path?: string) => `Le système a refusé${path ? ` ${path}` : ''} : ${reason}`,
  noContent: (folder: string) => `Le dossier ${folder} n’existe pas. Pour commencer une FAQ : npx datagouv-faq init`,
  notBuilt: (out: string) => `${out} n’existe pas : « npx datagouv-faq build » l’écrit.`,
  unreadable: (path: string, reason: string) => `${path} ne se lit pas : ${reason}`,
  notRegular: 'ce n’est pas un fichier ordinaire (un tube, un périphérique ou un dossier).',
  notJson,
  notUtf8: 'ce n’est pas du texte en UTF-8.',
  leadsOutside: 'un lien y mène hors du dossier.',
  noCurrentFolder: 'Le dossier courant n’existe plus : allez dans un autre.',
  cannotPrint: (reason: string) => `La sortie ne s’écrit pas : ${reason}`,

  // check --external
  timedOut: (ms: number) => `pas de réponse en ${ms} ms`,
  manyRedirects: (most: number) => `plus de ${most} redirections`,
  privateRedirect: 'une redirection vers un réseau privé, qui n’a pas été suivie',

  // A FAQ that somebody built.
  faultyKey: ({ key, nearest, expected, found }: FaultyKey) => {
    const name = key === '' ? 'l’ensemble' : `la clé « ${key} »`;
    if (found === undefined) return `${name} n’a pas la forme attendue.`;
    if (expected === undefined) return `${name} n’a pas la forme attendue, on y trouve ${typeName(found)}.`;
    if (found === 'undefined') return `${name} manque, il y faut ${typeName(expected)}.${near(nearest)}`;
    return `${name} : il y faut ${typeName(expected)}, on y trouve ${typeName(found)}.`;
  },
  notFaq: (path: string, reason: string) => `${path} n’est pas un faq.json : ${reason}`,
  expectedBuild: (names: readonly string[]) =>
    `${names.join(', ')}, comme les écrit « datagouv-faq build », n’y sont pas.`,

  // diff
  change: {
    added: 'ajouté',
    removed: 'retiré',
    moved: 'déplacé',
    retitled: 'renommé',
    reworded: 'reformulé',
    relinked: 'liens',
    rearranged: 'réordonné',
  } satisfies Record<keyof Changes, string>,
  markupOnly: 'mise en forme seule',
  percent: (ratio: number) => `${ratio} %`,
  level: {
    major: 'majeur',
    minor: 'mineur',
    patch: 'correctif',
    none: 'aucun changement',
  } satisfies Record<Bump, string>,
  versions: (old: string, recent: string, level: string, needed: string) =>
    `${old} → ${recent} : ${level}, au moins ${needed}`,

  // render
  outIsOwn: (out: string) =>
    `--out ne peut pas être ${out} : c’est un fichier du contenu ou des réglages, la place de ce qu’un build a écrit, ou du Markdown que cette commande n’a pas écrit ou qui a changé depuis. Donnez un autre chemin.`,
  needsBaseUrl: 'json-ld contient des adresses absolues : ajoutez --base-url https://…/.',
  isNow: (id: string, places: readonly string[]) => `${id} est maintenant ${places.join(' et ')}.`,
  wasRemoved: (id: string, reason: string) => `${id} a été retiré : ${reason}`,
  unknownId: (id: string, nearest?: string) => `Aucune page ni section ne s’appelle ${id}.${near(nearest)}`,

  // newsletter
  noHistory:
    'Cette FAQ n’a pas d’historique : elle a été compilée sans history.json. Lancez « npx datagouv-faq record », puis construisez-la de nouveau.',
  laterVersion: (since: string, version: string) =>
    `--since ${since} vient après cette FAQ, qui est en version ${version}.`,
  laterDay: (since: string) => `--since ${since} n’est pas encore arrivé.`,
  nothingChanged: (since: string) => `Rien n’a changé depuis ${since} : aucun numéro n’est écrit.`,
  lastIssueRemoved: (out: string) => `Le numéro précédent est retiré de ${out}, pour ne pas repartir.`,
  since: (since: string, out: string) => `depuis ${since}, dans ${out}`,
  exampleAddresses: (options: readonly string[]) =>
    `Le numéro contient des adresses d’exemple : donnez ${options.join(' et ')} avant de l’envoyer.`,
  tooHeavy: (kilobytes: number, isWhole: boolean) =>
    `La partie HTML pèse ${kilobytes} ko : au-delà de 90 ko, des messageries la coupent. ${isWhole ? 'Sans --whole, elle sera plus courte.' : 'Un --since plus récent en dira moins.'}`,
  issueNotOurs: (folder: string, name: string) =>
    `${folder} contient « ${name} », que cette commande n’a pas écrit, ou qui a été modifié depuis. Rien n’a été remplacé : déplacez-le ou supprimez-le, ou choisissez un autre dossier avec --out.`,
  isFolder: (path: string) => `${path} est un dossier : il y faut un fichier, ou rien.`,

  // status
  notTranslated: (folder: string) =>
    `${folder} n’a pas de traduction : une page traduite est en en/<chemin> et dit « lang: en ».`,
  translated: (lang: string, { total, translated, stale }: Record<'total' | 'translated' | 'stale', number>) =>
    `${lang} : ${translated} traduites sur ${total}, ${stale} à relire`,
  staleSince: (date?: string) => (date === undefined ? 'à relire' : `à relire depuis le ${date}`),
  missing: 'manque',

  // init
  expectedLanguage: 'Écrivez un code de langue, comme fr ou pt-BR.',
  none: 'aucun',
  askLanguage: 'Langue des pages',
  askTitle: 'Titre de la FAQ',
  askLicense: 'Licence du contenu (SPDX, comme etalab-2.0)',
  askAudiences: 'Publics, séparés par des virgules',
  nothingMade: 'Rien n’est écrit.',
  understood: (folder: string, { pages, sections, links, outside }: Counts, tool?: string) =>
    `${folder} : ${pages} page${s(pages)}, ${sections} section${s(sections)}, ${links} lien${s(links)} dont ${outside} vers d’autres sites ; Markdown ${tool === undefined ? 'sans outil connu' : `écrit pour ${tool}`}. Rien n’y est changé.`,
  toMend: (count: number, rule: string, place: string, message: string) =>
    `  ${count} × ${rule}, d’abord ${place} : ${message}`,
  moreToMend: (kinds: number) => `  et ${kinds} autre${s(kinds)} sorte${s(kinds)} de remarques`,
  settingsStay: (file: string) => `${file} reste comme il est : il contient déjà des réglages.`,
  afterInit: (next: NextSteps) => [
    'Ensuite :',
    ...(next.isInstalled ? [] : ['  npm install -D datagouv-faq   pour que votre code et votre éditeur le trouvent']),
    ...nextCommands(next, {
      check: `relit ${next.folder} : chaque remarque, à sa ligne`,
      record: 'note ce qui est publié : dates, nouveautés, anciennes adresses',
      build: 'écrit les données typées',
    }),
    `Recherche, pages, newsletters : ${ownFaqPage}`,
  ],

  // record
  recorded: (count: number, file: string, { date, version }: Edition) =>
    `${count} entrée${s(count)} dans ${file}, au ${date}, version ${version}`,
  toRecord: (count: number, file: string, { date, version }: Edition) =>
    `${count} entrée${s(count)} à écrire dans ${file}, au ${date}, version ${version}`,
  nothingToRecord: (file: string) => `Rien n’a changé depuis ${file}.`,
  ledgerChanged: (file: string) => `${file} a changé entre-temps : rien n’est écrit. Relancez la commande.`,
  noChangelog: (file: string) =>
    `${file} n’est pas un journal en Markdown : rien n’y est écrit. Donnez un fichier qui a des titres, ou n’existe pas encore.`,
  notRecorded: 'Rien n’est écrit.',
  whereTo: (key: string, title: string) => `« ${title} » (${key}) n’est plus dans le contenu. Où est-elle allée ?`,
  howToTell: (proposal?: string) =>
    `${proposal === undefined ? 'Tapez' : `Entrée pour ${proposal}, ou tapez`} son nouvel identifiant (page#id), ceux de ses parties séparés par des virgules, ou « - la raison » si elle est retirée.`,
  toldTwice: (key: string) => `${key} a été donnée deux fois : dites une seule fois ce qu’elle est devenue.`,
  recordRefused: {
    'still-published': ({ key }) => `${key} est encore publiée : ôtez-la d’abord du contenu.`,
    'not-recorded': ({ key, nearest }) =>
      `${key} n’est pas au registre : il n’y a rien à déplacer ni à retirer.${near(nearest)}`,
    'already-published': ({ key, first }) =>
      `${key} a été publiée le ${first.date} (version ${first.version}) : dites où elle est allée, au lieu de l’oublier.`,
    'not-published': ({ key }) => `${key} n’est pas publiée : rien n’en a changé.`,
    'no-translation': ({ key }) =>
      `${key} n’est pas une traduction : donnez une langue (en), ou une langue et une clé (en:page#id).`,
    'other-date': ({ now, known }) =>
      `La version ${now.version} est au registre à la date du ${known.date}, et non du ${now.date} : donnez une version plus haute, ou --date ${known.date} si elle n’est pas encore parue.`,
    earlier: ({ known, now }) =>
      `Le registre connaît déjà la version ${known.version} du ${known.date}, après la version ${now.version} du ${now.date}.`,
  } satisfies ByCode<Refusal>,
};

/** Every language has the same words. */
export type Words = typeof fr;
