import { nearest } from '../../data/nearest.js';
import { defineRule } from './define-rule.js';
import type { AllowedUrl } from './editorial/options.js';
import type { Words } from './language.js';

/** Why an outside address may not be cited. */
export type UrlProblem = 'elsewhere' | 'unknown' | 'unverified';

const urls: Words<UrlProblem, readonly [message: string, note: string]> = {
  fr: {
    elsewhere: ['n’est citée que pour mémoire, sur une autre page', 'Retirez le lien, ou citez l’adresse d’aujourd’hui.'],
    unknown: ['n’est pas dans la liste des adresses permises', 'Ouvrez l’adresse pour la vérifier, puis ajoutez-la à links.yml ; ou corrigez le lien.'],
    unverified: ['est marquée « à vérifier »', 'Ouvrez l’adresse ; si elle répond, changez son statut dans links.yml.'],
  },
  en: {
    elsewhere: ['is cited for the record only, on another page', 'Remove the link, or cite today’s address.'],
    unknown: ['is not in the list of allowed addresses', 'Open the address to check it, then add it to links.yml; or mend the link.'],
    unverified: ['is marked as unverified', 'Open the address; if it answers, change its status in links.yml.'],
  },
}; // prettier-ignore

/** An outside address that the list of allowed ones does not hold, or holds as unverified or for another page. */
export const linkAllowed = defineRule<{ found: string; problem: UrlProblem; nearest?: string | undefined }>()({
  id: 'link-allowed',
  severity: 'off',
  editorial: 'error',
  fr: ({ found, problem }) => ({
    message: `L’adresse « ${found} » ${urls.fr[problem][0]}.`,
    expected: 'une adresse de la liste, écrite à l’identique',
    note: urls.fr[problem][1],
  }),
  en: ({ found, problem }) => ({
    message: `Address "${found}" ${urls.en[problem][0]}.`,
    expected: 'an address of the list, written exactly as there',
    note: urls.en[problem][1],
  }),
  check({ path, options: { urls }, links }, report) {
    if (!urls) return;
    const allowed = new Map(urls.map((entry) => [entry.url, entry]));
    for (const { href, place } of links()) {
      if (!isOutside(href)) continue;
      const problem = problemOf(allowed.get(href), path);
      if (problem === undefined) continue;
      const near = problem === 'unknown' ? nearest(href, allowed.keys()) : undefined;
      report(place, { found: href, problem, nearest: near });
    }
  },
});

function problemOf(entry: AllowedUrl | undefined, path: string): UrlProblem | undefined {
  if (!entry) return 'unknown';
  if (entry.unverified) return 'unverified';
  return entry.pages && !entry.pages.includes(path) ? 'elsewhere' : undefined;
}

function isOutside(href: string): boolean {
  return /^(?:https?:|mailto:|tel:|\/\/)/i.test(href);
}
