import { defineRule } from './define-rule.js';

/** An acronym that its page spells out nowhere, or only after its first use, or that the lexicon does not know. */
export const acronym = defineRule<{
  found: string;
  /** The long form; absent when the lexicon does not know the acronym. */
  expected?: string | undefined;
}>()({
  id: 'acronym',
  severity: 'off',
  editorial: 'error',
  fr: ({ found, expected }) =>
    expected === undefined
      ? {
          message: `Le sigle « ${found} » n’est pas dans le lexique.`,
          expected: 'un sigle du lexique, ou un nom qui se passe d’explication',
          note: 'Ajoutez-le à lexicon.yml, sous `acronyms` avec sa forme longue, ou sous `names`.',
        }
      : {
          message: `Le sigle « ${found} » n’est pas développé à son premier emploi.`,
          expected: `${expected} (${found})`,
          note: 'Écrivez la forme longue une fois, avant le sigle ou avec lui ; ensuite, le sigle suffit.',
        },
  en: ({ found, expected }) =>
    expected === undefined
      ? {
          message: `Acronym "${found}" is not in the lexicon.`,
          expected: 'an acronym of the lexicon, or a name that needs no explanation',
          note: 'Add it to lexicon.yml, under `acronyms` with its long form, or under `names`.',
        }
      : {
          message: `Acronym "${found}" is not spelled out where it is first used.`,
          expected: `${expected} (${found})`,
          note: 'Write the long form once, before the acronym or with it; from then on the acronym is enough.',
        },
  check({ options, firstUses, offsetOf, placeAt }, report) {
    if (!options.acronyms && !options.names) return;
    const forms = new Map(Object.entries(options.acronyms ?? {}).map(([name, form]) => [name, [form].flat()]));
    const names = new Set(options.names);
    for (const [name, offset] of firstUses((token) => names.has(token) || forms.has(token))) {
      if (names.has(name)) continue;
      const expected = forms.get(name);
      // « DINUM (direction interministérielle…) » is as good as the other way round.
      const latest = offset + name.length + 2;
      if (expected?.some((form) => offsetOf(form) <= latest)) continue;
      report(placeAt(offset, offset + name.length), { found: name, expected: expected?.[0] });
    }
  },
});
