import type { PrivateKind } from '../body/hosts.js';
import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

const reasons: Words<PrivateKind, (host: string) => string> = {
  fr: {
    account: (host) => `« ${host} » demande souvent un compte`,
    computer: (host) => `« ${host} » n’existe que sur votre ordinateur`,
    network: (host) => `« ${host} » n’existe que dans un réseau interne`,
  },
  en: {
    account: (host) => `"${host}" often asks for an account`,
    computer: (host) => `"${host}" exists on your computer only`,
    network: (host) => `"${host}" exists in a private network only`,
  },
};

/** An address that opens inside one organisation, or for those who have an account there. */
export const linkPrivate = defineRule<{ kind: PrivateKind; found: string; host: string }>()({
  id: 'link-private',
  severity: 'warning',
  editorial: 'error',
  fr: ({ kind, found, host }) => ({
    message: `L’adresse « ${found} » ne s’ouvre pas pour tout le monde : ${reasons.fr[kind](host)}.`,
    expected: 'une adresse que chacun peut ouvrir',
    note: 'Publiez le document sur un site ouvert à tous, et écrivez l’adresse qu’il y a ; essayez-la dans une fenêtre privée du navigateur.',
  }),
  en: ({ kind, found, host }) => ({
    message: `The address "${found}" does not open for everybody: ${reasons.en[kind](host)}.`,
    expected: 'an address that everybody can open',
    note: 'Publish the document on a site that is open to all, and write its address there; try it in a private window of the browser.',
  }),
});
