import { defineRule } from './define-rule.js';

/** A word with characters that nobody sees: search does not find it, and screen readers may cut it. */
export const invisibleCharacter = defineRule<{ found: string; expected: string; name: string }>()({
  id: 'invisible-character',
  severity: 'warning',
  fr: ({ expected, name }, fix) => ({
    message: `Un caractère invisible (${name}) se cache dans « ${expected} ».`,
    nearest: expected,
    note: `Retapez le mot, ou laissez faire la commande : ${fix}`,
  }),
  en: ({ expected, name }, fix) => ({
    message: `An invisible character (${name}) hides in "${expected}".`,
    nearest: expected,
    note: `Type the word again, or let the command do it: ${fix}`,
  }),
});
