import type { AddressFault, AddressKind } from '../body/address-fault.js';
import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

/** What is wrong with the address, and what to do where nothing can be proposed. */
const faults: Words<AddressKind, readonly [reason: string, note: string]> = {
  fr: {
    backslash: ['ses barres penchent du mauvais côté', 'Écrivez / au lieu de \\.'],
    disguised: ['ses lettres ne sont pas celles qu’elles semblent', 'Écrivez l’adresse en lettres ordinaires.'],
    empty: ['l’adresse est vide', 'Écrivez l’adresse entre les parenthèses ; pour le haut de la page : #top.'],
    host: ['le nom du site n’est pas valable', 'Corrigez ce qui suit les deux barres : https://www.exemple.fr.'],
    'look-alike': ['les lettres du nom du site en imitent d’autres', 'Retapez l’adresse au clavier.'],
    mail: ['c’est une adresse électronique sans mailto:', 'Écrivez mailto: devant elle.'],
    mailto: ['ce qui suit mailto: n’est pas une adresse électronique', 'Écrivez mailto:nom@exemple.fr.'],
    network: [
      'elle ne mène que dans un réseau interne',
      'Mettez le fichier en ligne, ou dans le dossier des pages, puis écrivez son adresse.',
    ],
    numeric: ['un numéro tient la place du nom du site', 'Écrivez le nom du site.'],
    phone: ['un numéro de téléphone s’écrit tel: et ses chiffres', 'Écrivez tel:+33144000000.'],
    punctuation: ['la ponctuation du texte en fait partie', 'Mettez une espace après l’adresse.'],
    scheme: ['https:// manque', 'Écrivez https:// devant elle.'],
    slashes: ['https:// est mal écrit', 'Écrivez https:// devant le nom du site.'],
    space: ['une espace insécable en fait partie', 'Retapez l’adresse au clavier.'],
    user: ['un nom d’utilisateur précède le nom du site', 'Retirez ce qui précède @.'],
  },
  en: {
    backslash: ['its slashes lean the wrong way', 'Write / instead of \\.'],
    disguised: ['its letters are not what they seem', 'Write the address in ordinary letters.'],
    empty: ['the address is empty', 'Write the address between the parentheses; for the top of the page: #top.'],
    host: ['the name of the site is not valid', 'Correct what follows the two slashes: https://www.example.com.'],
    'look-alike': ['the name of the site imitates other letters', 'Type the address again.'],
    mail: ['it is a mail address without mailto:', 'Write mailto: before it.'],
    mailto: ['what follows mailto: is not a mail address', 'Write mailto:name@example.com.'],
    network: [
      'it leads within a private network alone',
      'Put the file on the web, or into the folder of the pages, then write its address.',
    ],
    numeric: ['a number stands for the name of the site', 'Write the name of the site.'],
    phone: ['a telephone number is written tel: and its digits', 'Write tel:+33144000000.'],
    punctuation: ['the punctuation of the text is part of it', 'Put a space after the address.'],
    scheme: ['https:// is missing', 'Write https:// before it.'],
    slashes: ['https:// is misspelt', 'Write https:// before the name of the site.'],
    space: ['a no-break space is part of it', 'Type the address again.'],
    user: ['a user name stands before the name of the site', 'Remove what precedes the @.'],
  },
};

/** An address that does not lead where it seems to, or nowhere. */
export const linkAddress = defineRule<AddressFault>()({
  id: 'link-address',
  severity: 'error',
  fr({ kind, found, expected, host }) {
    const [reason, note] = faults.fr[kind];
    const where = host === undefined ? '' : ` ; elle mène à « ${host} »`;
    return {
      message: kind === 'empty' ? 'Le lien ne mène nulle part : l’adresse est vide.' : `L’adresse « ${found} » ne convient pas : ${reason}${where}.`,
      expected: expected ?? 'l’adresse d’un site, d’une page ou d’un fichier',
      nearest: expected,
      note: expected === undefined ? note : `Écrivez l’adresse ainsi : ${expected}`,
    };
  },
  en({ kind, found, expected, host }) {
    const [reason, note] = faults.en[kind];
    const where = host === undefined ? '' : `; it leads to "${host}"`;
    return {
      message: kind === 'empty' ? 'The link leads nowhere: the address is empty.' : `The address "${found}" is not right: ${reason}${where}.`,
      expected: expected ?? 'the address of a site, a page or a file',
      nearest: expected,
      note: expected === undefined ? note : `Write the address like this: ${expected}`,
    };
  },
}); // prettier-ignore
