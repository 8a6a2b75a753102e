import { escape, formatDate } from './html.js';

/** The State's own sites, which every footer names. */
const official = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];

/**
 * What every site of the State must say of itself. These are pages of data.gouv.fr: put your own in their place, and
 * the level that an audit of your site has found.
 */
const legal = [
  ['Accessibilité : non conforme', 'https://www.data.gouv.fr/pages/legal/accessibility'],
  ['Mentions légales', 'https://www.data.gouv.fr/pages/legal/legal-notice'],
  ['Données personnelles', 'https://www.data.gouv.fr/pages/suivi'],
];

/** The footer, with the licence and the attribution that the content asks for. */
export function footer({ faq, base }) {
  const { license, attribution } = faq;
  const links = [...legal, [attribution.source, attribution.url]];
  return `<footer class="fr-footer" id="pied">
<div class="fr-container">
<div class="fr-footer__body">
<div class="fr-footer__brand fr-enlarge-link">
<a href="${base}" title="Accueil - Foire aux questions de data.gouv.fr"><p class="fr-logo">République<br>Française</p></a>
</div>
<div class="fr-footer__content">
<p class="fr-footer__content-desc">${attributionOf(attribution)}</p>
<ul class="fr-footer__content-list">
${official.map((host) => `<li class="fr-footer__content-item">${external(`https://${host}/`, host, 'fr-footer__content-link')}</li>`).join('\n')}
</ul>
</div>
</div>
<div class="fr-footer__bottom">
<ul class="fr-footer__bottom-list">
<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="${base}recherche">Plan du site : toutes les questions</a></li>
${links.map(([text, url]) => `<li class="fr-footer__bottom-item">${external(url, text, 'fr-footer__bottom-link')}</li>`).join('\n')}
</ul>
<div class="fr-footer__bottom-copy">
<p>Sauf mention contraire, contenus sous ${external(license.url, license.name)}. Version ${escape(faq.version)}.</p>
</div>
</div>
</div>
</footer>`;
}

/** The attribution, its date written for people. */
function attributionOf({ text, date }) {
  return date === '' ? escape(text) : escape(text).replace(date, formatDate(date));
}

function external(href, text, className) {
  const title = `${escape(text)} - nouvelle fenêtre`;
  const classes = className === undefined ? '' : ` class="${className}"`;
  return `<a${classes} href="${escape(href)}" target="_blank" rel="noopener external" title="${title}">${escape(text)}</a>`;
}
