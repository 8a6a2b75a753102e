import { defineRule } from './define-rule.js';
import { isAscii } from '../markdown/slug.js';

/** A heading without an id of its own: the one made from its words changes when they do. */
export const headingId = defineRule<{ found: string; expected: string }>()({
  id: 'heading-id',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `Le titre « ${found} » n’a pas d’identifiant ; « ${expected} » est pris à la place.`,
    expected: `{#${isAscii(expected) ? expected : 'mon-identifiant'}} à la fin du titre`,
    nearest: isAscii(expected) ? expected : undefined,
    note: `Écrivez {#${isAscii(expected) ? expected : 'mon-identifiant'}} à la fin du titre : un identifiant écrit survit à un changement de titre.`,
  }),
  en: ({ found, expected }) => ({
    message: `Heading "${found}" has no id; "${expected}" is used instead.`,
    expected: `{#${isAscii(expected) ? expected : 'my-id'}} at the end of the heading`,
    nearest: isAscii(expected) ? expected : undefined,
    note: `Write {#${isAscii(expected) ? expected : 'my-id'}} at the end of the heading: a written id survives a change of title.`,
  }),
});
