import { faq, getSection } from 'datagouv-faq';
import { changesSince } from 'datagouv-faq/changes';
import { renderNewsletter } from 'datagouv-faq/newsletter';

const [major, minor] = faq.version.split('.').map(Number);
const edition = { date: '2027-01-15', version: `${major}.${minor + 1}.0` };
const change = (key, patch) => [key, { ...faq.history[key], changed: edition, ...patch }];

/** The FAQ as its next version could be: real content, and a ledger in which some of it is new, changed, moved or gone. */
export const next = {
  ...faq,
  version: edition.version,
  history: {
    ...faq.history,
    ...Object.fromEntries([
      change('producteur#certification', { first: edition }),
      change('developpeur#erreurs-et-limites', { first: edition }),
      change('developpeur#demarrer-avec-api', {}),
      change('citoyen#qui-gere-data-gouv', {}),
      change('producteur#facons-de-publier', {}),
    ]),
    'producteur#badge': {
      title: 'À quoi sert le badge ?',
      first: faq.history.producteur.first,
      changed: edition,
      fate: { moved: 'producteur#certification' },
    },
    'producteur#a-la-une': {
      title: 'Les jeux de données à la une',
      first: faq.history.producteur.first,
      changed: edition,
      fate: { removed: 'Cette rubrique du site a disparu.' },
    },
  },
};

export const changes = changesSince(next, faq.version);

export const draft = {
  title: 'Quoi de neuf dans la FAQ : janvier, « données & usages »',
  intro: 'Bonjour,\n\nDeux réponses nouvelles ce mois-ci, et trois mises à jour.',
  sections: [
    ...changes.added.map(({ section }) => ({ section, whole: true, label: 'Nouveau' })),
    ...changes.changed.map(({ section }) => ({ section, label: 'Mis à jour' })),
    { section: getSection('index#a-propos') },
  ],
  changes,
  signOff: 'Bonne lecture,\nl’équipe de la FAQ',
  faq: next,
  baseUrl: 'https://exemple.gouv.fr/aide/',
  campaign: { utm_medium: 'email', utm_campaign: 'faq-2027-01' },
  sender: { name: 'L’équipe de la FAQ', address: '20 avenue de Ségur\n75007 Paris' },
  unsubscribe: { url: 'https://exemple.gouv.fr/desabonnement?id=42', mail: 'desabonnement@exemple.gouv.fr' },
};

export const issue = renderNewsletter(draft);
