import { defineRule } from './define-rule.js';
import { count } from './words/count.js';

/** A file that is not UTF-8. */
export const fileEncoding = defineRule<{ found: string; offset: number }>()({
  id: 'file-encoding',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, offset }) => ({
    message:
      found === 'UTF-16'
        ? 'Le fichier est en UTF-16 : les pages s’enregistrent en UTF-8.'
        : `Le fichier n’est pas en UTF-8 : octet ${found} à la position ${count.fr(offset)}.`,
    expected: 'un fichier enregistré en UTF-8',
    note: 'Dans votre éditeur, choisissez « Enregistrer avec l’encodage » puis UTF-8.',
  }),
  en: ({ found, offset }) => ({
    message:
      found === 'UTF-16'
        ? 'The file is in UTF-16: pages are saved as UTF-8.'
        : `The file is not UTF-8: byte ${found} at offset ${count.en(offset)}.`,
    expected: 'a file saved as UTF-8',
    note: 'In your editor, choose "Save with encoding", then UTF-8.',
  }),
});
