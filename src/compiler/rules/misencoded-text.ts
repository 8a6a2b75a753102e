import { defineRule } from './define-rule.js';

/** Text that was read in the wrong encoding, once or more. */
export const misencodedText = defineRule<{ found: string; expected: string }>()({
  id: 'misencoded-text',
  severity: 'error',
  fr: ({ found, expected }, fix) => ({
    message: `Ces caractères ont été lus dans le mauvais encodage : « ${found} » pour « ${expected} ».`,
    nearest: expected,
    note: `Recopiez le texte depuis sa source, ou lancez : ${fix}`,
  }),
  en: ({ found, expected }, fix) => ({
    message: `These characters were read in the wrong encoding: "${found}" for "${expected}".`,
    nearest: expected,
    note: `Copy the text from its source again, or run: ${fix}`,
  }),
});
