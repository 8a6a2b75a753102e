import type { Report } from '../diagnostic.js';
import type { EditorialPage } from './page.js';

/** Reports the words that the lexicon replaces by others; a capital in the lexicon counts, a plural `s` is understood. */
export function checkPreferredWord({ prose, options, placeAt }: EditorialPage, report: Report): void {
  for (const [word, expected] of Object.entries(options.avoid ?? {})) {
    const written = word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/ /g, '[ \\u00a0]');
    const find = new RegExp(
      `(?<![\\p{L}\\p{N}_.-])${written}s?(?![\\p{L}\\p{N}_-])`,
      word === word.toLowerCase() ? 'giu' : 'gu',
    );
    for (const { text, offset } of prose) {
      for (const { 0: found, index } of text.matchAll(find)) {
        report('preferred-word', placeAt(offset + index, offset + index + found.length), { found, expected });
      }
    }
  }
}
