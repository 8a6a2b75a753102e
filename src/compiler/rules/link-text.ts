import { slug } from '../markdown/slug.js';
import { defineRule } from './define-rule.js';

/** Link texts that say nothing outside their sentence, as slugs. */
const vague: ReadonlySet<string> = new Set([
  'a-cette-adresse', 'ce-lien', 'ce-site', 'cet-article', 'cette-adresse', 'cette-page', 'clic', 'clique-ici', 'cliquer',
  'cliquer-ici', 'cliquez', 'cliquez-ici', 'cliquez-sur-ce-lien', 'consulter', 'consultez', 'continuer', 'detail', 'details',
  'en-savoir-plus', 'ici', 'la', 'la-page', 'le-lien', 'le-site', 'lien', 'lien-externe', 'lire', 'lire-la-suite', 'lire-plus',
  'page', 'par-ici', 'plus', 'plus-d-infos', 'plus-d-informations', 'savoir-plus', 'site', 'site-web', 'suite', 'suivez-ce-lien',
  'sur-cette-page', 'telecharger', 'telechargez', 'url', 'voir', 'voir-aussi', 'voir-ici', 'voir-la-page', 'voir-plus',
  'click', 'click-here', 'here', 'learn-more', 'link', 'more', 'read-more', 'see-more', 'this-link', 'this-page',
]); // prettier-ignore

/** A link whose text does not say where it leads: « ici », « en savoir plus », a bare address, nothing (RGAA 6.1). */
export const linkText = defineRule<{ found: string }>()({
  id: 'link-text',
  severity: 'off',
  editorial: 'error',
  fr: ({ found }) => ({
    message: found === '' ? 'Le lien n’a pas de texte.' : `Le texte du lien, « ${found} », ne dit pas où il mène.`,
    expected: 'un texte qui se comprend seul, comme « guide de la certification »',
    note: 'Un lecteur d’écran lit la liste des liens sans les phrases qui les entourent (RGAA 6.1).',
  }),
  en: ({ found }) => ({
    message: found === '' ? 'The link has no text.' : `The text of the link, "${found}", does not say where it leads.`,
    expected: 'a text that is clear by itself, such as "guide to certification"',
    note: 'A screen reader lists links without the sentences around them (WCAG 2.4.4).',
  }),
  check({ links }, report) {
    for (const { text, place } of links()) {
      if (text === '' || vague.has(slug(text)) || isAddress(text)) report(place, { found: text });
    }
  },
});

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|mailto:)\S+$/i.test(text);
}
