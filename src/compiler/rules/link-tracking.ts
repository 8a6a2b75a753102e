import type { Tracked } from '../body/tracked-address.js';
import { cut } from '../markdown/one-line.js';
import { defineRule } from './define-rule.js';

/** Such addresses are long; what stands first tells whose they are. */
const longest = 80;

/** An address that follows those who open it, as mailboxes, networks and newsletters hand it on. */
export const linkTracking = defineRule<Tracked>()({
  id: 'link-tracking',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found, expected, isWrapped }) => ({
    message: isWrapped
      ? `L’adresse « ${cut(found, longest)} » passe par un intermédiaire qui suit les lecteurs, et peut cesser de mener à la page.`
      : `L’adresse « ${cut(found, longest)} » porte une marque qui suit les lecteurs.`,
    expected: expected ?? 'l’adresse de la page elle-même',
    nearest: expected,
    note:
      expected === undefined
        ? 'Ouvrez le lien, puis copiez l’adresse de la page qui s’affiche.'
        : `Écrivez l’adresse ainsi : ${expected}`,
  }),
  en: ({ found, expected, isWrapped }) => ({
    message: isWrapped
      ? `The address "${cut(found, longest)}" goes through a site that follows readers, and may stop leading to the page.`
      : `The address "${cut(found, longest)}" holds a mark that follows readers.`,
    expected: expected ?? 'the address of the page itself',
    nearest: expected,
    note:
      expected === undefined
        ? 'Open the link, then copy the address of the page that is shown.'
        : `Write the address like this: ${expected}`,
  }),
});
