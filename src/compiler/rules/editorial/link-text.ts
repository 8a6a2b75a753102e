import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Report } from '../diagnostic.js';
import { slug } from '../../markdown/slug.js';
import { visitElements as visitTree } from '../../markdown/visit.js';
import { visitElements, type EditorialPage } from './page.js';

/** Link texts that say nothing outside their sentence (RGAA 6.1), as slugs. */
const vague: ReadonlySet<string> = new Set([
  'a-cette-adresse', 'ce-lien', 'ce-site', 'cet-article', 'cette-adresse', 'cette-page', 'clic', 'clique-ici', 'cliquer',
  'cliquer-ici', 'cliquez', 'cliquez-ici', 'cliquez-sur-ce-lien', 'consulter', 'consultez', 'continuer', 'detail', 'details',
  'en-savoir-plus', 'ici', 'la', 'la-page', 'le-lien', 'le-site', 'lien', 'lien-externe', 'lire', 'lire-la-suite', 'lire-plus',
  'page', 'par-ici', 'plus', 'plus-d-infos', 'plus-d-informations', 'savoir-plus', 'site', 'site-web', 'suite', 'suivez-ce-lien',
  'sur-cette-page', 'telecharger', 'telechargez', 'url', 'voir', 'voir-aussi', 'voir-ici', 'voir-la-page', 'voir-plus',
  'click', 'click-here', 'here', 'learn-more', 'link', 'more', 'read-more', 'see-more', 'this-link', 'this-page',
]); // prettier-ignore

/** Reports a link whose text does not say where it leads: « ici », « en savoir plus », a bare address, nothing. */
export function checkLinkText(page: EditorialPage, report: Report): void {
  visitElements(page, (node, place) => {
    const { tagName, properties } = node;
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined) return;
    const found = visibleText(node).trim();
    if (found === '' || vague.has(slug(found)) || isAddress(found)) report('link-text', place, { found });
  });
}

function visibleText(node: Element): string {
  const alts: string[] = [];
  visitTree(node, ({ properties }) => void alts.push(typeof properties.alt === 'string' ? properties.alt : ''));
  return toString(node) + alts.join('');
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|mailto:)\S+$/i.test(text);
}
