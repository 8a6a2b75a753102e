import { defineRule } from './define-rule.js';

/** A heading without an id of its own: the one made from its words changes when they do. */
export const headingId = defineRule<{ found: string; expected: string }>()({
  id: 'heading-id',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `Le titre « ${found} » n’a pas d’identifiant ; « ${expected} » est pris à la place.`,
    found,
    expected: `{#${expected}} à la fin du titre`,
    nearest: expected,
    note: `Écrivez {#${expected}} à la fin du titre : un identifiant écrit survit à un changement de titre.`,
  }),
  en: ({ found, expected }) => ({
    message: `Heading "${found}" has no id; "${expected}" is used instead.`,
    found,
    expected: `{#${expected}} at the end of the heading`,
    nearest: expected,
    note: `Write {#${expected}} at the end of the heading: a written id survives a change of title.`,
  }),
});
