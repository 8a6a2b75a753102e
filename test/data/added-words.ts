import { labels } from '../../src/compiler/body/labels.js';
import { attributionText } from '../../src/compiler/site/words.js';
import { wordLanguages } from '../../src/data/languages.js';
import { movedNote } from '../../src/feeds/words.js';
import { contents, newWindowNotice } from '../../src/html/words.js';
import { wordsOf } from '../../src/newsletter/words.js';

/** All the words that the tables hold in a language, and those of the attribution, which comes from the compiler. */
function wordsIn(lang: string): readonly string[] {
  const { table, backToReference, alerts, footnotes, done } = labels(lang);
  const { title, added, changed, gone, online, movedTo, removed, unsubscribe } = wordsOf(lang);
  return [
    contents(lang),
    // French, or English for all others.
    newWindowNotice(lang),
    movedNote([''], lang),
    table('', 1, 1),
    backToReference(1, 1),
    alerts.warning,
    footnotes,
    done,
    title,
    added,
    changed,
    gone,
    online,
    movedTo,
    removed,
    unsubscribe,
    attributionText({ source: '', version: undefined, date: '', license: undefined }, lang).split(',')[1]!.slice(0, -1),
  ].map((word) => word.trim());
}

/** The words of a language that no other has. */
export function ownWords(lang: string): readonly string[] {
  const others = wordLanguages.filter((one) => one !== lang).flatMap(wordsIn);
  return wordsIn(lang).filter((word) => !others.some((other) => other.includes(word)));
}
