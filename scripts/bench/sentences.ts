import type { Random } from '../random.js';

const subjects = [
  'Le producteur', 'La collectivité', 'Une administration', 'L’équipe', 'Le réutilisateur', 'Un établissement public',
  'Le service instructeur', 'La direction', 'L’organisation', 'Chaque agent', 'La personne intéressée', 'Le portail',
]; // prettier-ignore

const verbs = [
  'publie', 'vérifie', 'met à jour', 'décrit', 'relit', 'corrige', 'dépose', 'référence', 'transmet', 'complète',
  'archive', 'documente',
]; // prettier-ignore

const objects = [
  'le jeu de données', 'la fiche', 'le fichier', 'la licence', 'le schéma', 'la description', 'l’adresse de contact',
  'la période couverte', 'le moissonnage', 'la ressource principale', 'l’historique', 'la demande',
]; // prettier-ignore

const circumstances = [
  'avant la fin du mois', 'dès que la source change', 'sans créer de compte', 'depuis l’espace d’administration',
  'au format CSV ou JSON', 'pour une commune de plus de 3 500 habitants', 'selon le code des relations avec le public',
  'après occultation des données personnelles', 'avec l’accord du responsable', 'en moins de quinze minutes',
]; // prettier-ignore

const nouns = [
  'donnée', 'seuil', 'territoire', 'commune', 'ouverture', 'qualité', 'région', 'horaire', 'usage', 'accès', 'indicateur',
  'dépense', 'mesure', 'arrêté', 'budget', 'service', 'transport', 'énergie', 'école', 'santé', 'logement', 'emploi',
]; // prettier-ignore

const questions = ['Comment', 'Quand', 'Pourquoi', 'Où', 'Avec quels droits', 'En combien de temps'];

const tasks = ['publier', 'vérifier', 'mettre à jour', 'décrire', 'relire', 'corriger', 'déposer', 'archiver'];

const owners = [
  'd’une commune',
  'd’une région',
  'du ministère',
  'de l’établissement',
  'du service',
  'd’une association',
];

const pick = <T>(from: readonly T[], random: Random): T => from[random.below(from.length)]!;

/** One sentence, with its full stop. */
export function sentence(random: Random): string {
  const core = `${pick(subjects, random)} ${pick(verbs, random)} ${pick(objects, random)} ${pick(circumstances, random)}`;
  return random.below(3) === 0 ? `${core}, puis ${pick(verbs, random)} ${pick(objects, random)}.` : `${core}.`;
}

/** The beginning of a question, without its mark. */
export function title(random: Random): string {
  return `${pick(questions, random)} ${pick(tasks, random)} ${pick(objects, random)} ${pick(owners, random)}`;
}

/** Some nouns in a row. */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(nouns, random)).join(' ');
}
