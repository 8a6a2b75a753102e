import { compile } from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';

const page = (lang: string, title: string, body: string) =>
  `---\ntitle: ${title}\nsummary: S\nlang: ${lang}\n---\n\n${body}\n`;

const edition = { date: '2026-11-24', version: '1.0.0' };
const later = { date: '2026-12-01', version: '1.1.0' };
const entry = (title: string, more = {}) => ({ title, first: edition, changed: edition, ...more });

/** A French FAQ of two pages, and an English one that lacks `aide#seul` and is stale at `aide#a`. */
export async function twoEditions(): Promise<readonly [french: Faq, english: Faq]> {
  const history = {
    index: entry('Accueil'),
    aide: entry('Aide'),
    'aide#a': entry('Question a ?', { changed: later }),
    'aide#b': entry('Question b ?'),
    'aide#seul': entry('Seul ?'),
    'aide#ancien': entry('Ancien', { fate: { moved: 'aide#b' } }),
  };
  const own = {
    index: entry('Home'),
    aide: entry('Help'),
    'aide#a': entry('Question a?', { original: { hash: '0000000000000000', text: 'Avant.' } }),
    'aide#b': entry('Question b?'),
    'aide#seul': entry('Alone?', { fate: { removed: 'Not useful abroad.' } }),
    'aide#ancien': entry('Former'),
  };
  const { faq, editions } = await compile(
    [
      { path: 'index.md', value: page('fr', 'Accueil', 'Bienvenue.') },
      {
        path: 'faq/aide.md',
        value: page(
          'fr',
          'Aide',
          '## Comment trouver ? {#a}\n\nCherchez.\n\n## Licence ? {#b}\n\nOuverte.\n\n## Seul ? {#seul}\n\nEn français.',
        ),
      },
      { path: 'en/index.md', value: page('en', 'Home', 'Welcome.') },
      {
        path: 'en/faq/aide.md',
        value: page('en', 'Help', '## How do I find? {#a}\n\nSearch.\n\n## Licence? {#b}\n\nOpen.'),
      },
    ],
    {
      rules: { '*': 'off' },
      history: { path: 'history.json', value: JSON.stringify(history) },
      histories: { en: { path: 'en/history.json', value: JSON.stringify(own) } },
    },
  );
  return [faq!, editions!.en!];
}
