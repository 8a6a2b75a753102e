import { escape, formatDate } from './html.js';

/** The State's own sites, which every footer names. */
const official = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];

/**
 * What every site of the State must say of itself. These are pages of data.gouv.fr: put your own in their place, and
 * the level that an audit of your site has found.
 */
const legal = [
  ['accessibility', 'https://www.data.gouv.fr/pages/legal/accessibility'],
  ['notice', 'https://www.data.gouv.fr/pages/legal/legal-notice'],
  ['privacy', 'https://www.data.gouv.fr/pages/suivi'],
];

/** The footer, with the licence and the attribution that the content asks for. */
export function footer(context) {
  const { faq, home, results, words } = context;
  const { license, attribution } = faq;
  const external = (href, text, className) => outside(href, text, className, words);
  const links = [...legal.map(([name, url]) => [words.legal[name], url]), [attribution.source, attribution.url]];
  return `<footer class="fr-footer" id="pied">
<div class="fr-container">
<div class="fr-footer__body">
<div class="fr-footer__brand fr-enlarge-link">
<a href="${home}" title="${words.homeTitle}"><p class="fr-logo" lang="fr">République<br>Française</p></a>
</div>
<div class="fr-footer__content">
<p class="fr-footer__content-desc">${attributionOf(attribution, context)}</p>
<ul class="fr-footer__content-list">
${official.map((host) => `<li class="fr-footer__content-item">${external(`https://${host}/`, host, 'fr-footer__content-link')}</li>`).join('\n')}
</ul>
</div>
</div>
<div class="fr-footer__bottom">
<ul class="fr-footer__bottom-list">
<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="${results}">${words.siteMap}</a></li>
${links.map(([text, url]) => `<li class="fr-footer__bottom-item">${external(url, text, 'fr-footer__bottom-link')}</li>`).join('\n')}
</ul>
<div class="fr-footer__bottom-copy">
<p>${words.licence(external(license.url, license.name), escape(faq.version))}</p>
</div>
</div>
</div>
</footer>`;
}

/** The attribution, its date written for people. */
function attributionOf({ text, date }, { lang }) {
  return date === '' ? escape(text) : escape(text).replace(date, formatDate(date, lang));
}

function outside(href, text, className, words) {
  const title = `${escape(text)} - ${words.newWindow}`;
  const classes = className === undefined ? '' : ` class="${className}"`;
  return `<a${classes} href="${escape(href)}" target="_blank" rel="noopener external" title="${title}">${escape(text)}</a>`;
}
