import { escape } from './html.js';

/** The footer, with the licence and the attribution that the content asks for. */
export function footer({ faq, base }) {
  const { license, attribution } = faq;
  const official = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];
  return `<footer class="fr-footer" id="pied">
<div class="fr-container">
<div class="fr-footer__body">
<div class="fr-footer__brand"><p class="fr-logo">République<br>Française</p></div>
<div class="fr-footer__content">
<p class="fr-footer__content-desc">${escape(attribution.text)}</p>
<ul class="fr-footer__content-list">
${official.map((host) => `<li class="fr-footer__content-item">${external(`https://${host}/`, host, 'fr-footer__content-link')}</li>`).join('\n')}
</ul>
</div>
</div>
<div class="fr-footer__bottom">
<ul class="fr-footer__bottom-list">
<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="${base}recherche">Toutes les questions</a></li>
<li class="fr-footer__bottom-item">${external(attribution.url, attribution.source, 'fr-footer__bottom-link')}</li>
</ul>
<div class="fr-footer__bottom-copy">
<p>Contenus sous ${external(license.url, license.name)}. Version ${escape(faq.version)}.</p>
</div>
</div>
</div>
</footer>`;
}

function external(href, text, className) {
  const title = `${escape(text)} - nouvelle fenêtre`;
  const classes = className === undefined ? '' : ` class="${className}"`;
  return `<a${classes} href="${escape(href)}" target="_blank" rel="noopener external" title="${title}">${escape(text)}</a>`;
}
