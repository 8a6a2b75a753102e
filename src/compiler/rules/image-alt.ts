import { defineRule } from './define-rule.js';

/** An image that says nothing to those who do not see it. */
export const imageAlt = defineRule<{ found: string }>()({
  id: 'image-alt',
  severity: 'off',
  editorial: 'error',
  fr: ({ found }) => ({
    message: `L’image « ${found} » n’a pas de description.`,
    expected: `![ce que montre l’image](${address(found)})`,
    note: 'Écrivez entre les crochets ce que montre l’image, pour ceux qui ne la voient pas.',
  }),
  en: ({ found }) => ({
    message: `The image "${found}" has no description.`,
    expected: `![what the image shows](${address(found)})`,
    note: 'Write between the brackets what the image shows, for those who do not see it.',
  }),
  check({ images }, report) {
    for (const { src, alt, place } of images()) if (alt === '' || saysNothing.test(alt)) report(place, { found: src });
  },
});

/** Names of files, and what programs write for a description. */
const saysNothing =
  /^(?:[\w-]+\.(?:png|jpe?g|gif|svg|webp)|(?:une |an? )?(?:image|img|photo|capture(?: d[’']écran)?|screenshot|picture|alt(?: text)?|description)[ _-]?\d*|(?:une image contenant|a picture containing) .*)$/i;

/** As it must stand in Markdown: HTML takes an address with spaces. */
function address(found: string): string {
  return found.replaceAll(' ', '%20');
}
