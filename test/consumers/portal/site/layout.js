import { alternateLinks } from './languages.js';
import { displaySettings } from './display-settings.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { escape, scriptJson } from './html.js';

/** A whole page of the portal. */
export function layout(page, context) {
  const { id, path, title, description, body, jsonLd, moved = {}, hidden = false } = page;
  const { base, lang, siteUrl, words } = context;
  return `<!DOCTYPE html>
<html lang="${lang}" data-fr-scheme="system">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
${hidden ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${siteUrl}${path}">\n${alternateLinks(id, context)}`}
<link rel="icon" href="/node_modules/@gouvfr/dsfr/dist/favicon/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/client/style.css">
<script type="module" src="/client/main.js"></script>
${jsonLd === undefined ? '' : `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`}
</head>
<body data-base="${base}">
<div class="fr-skiplinks">
<nav class="fr-container" aria-label="${words.quickAccess}">
<ul class="fr-skiplinks__list">
<li><a class="fr-link" href="#contenu">${words.content}</a></li>
<li><a class="fr-link" href="#recherche">${words.searching}</a></li>
<li><a class="fr-link" href="#pied">${words.footer}</a></li>
</ul>
</nav>
</div>
${header(id, context)}
<main id="contenu" tabindex="-1">
${body}
<div class="fr-container portal-top"><a class="fr-link fr-icon-arrow-up-fill fr-link--icon-left" href="#entete">${words.top}</a></div>
</main>
${footer(context)}
${displaySettings(context)}
${Object.keys(moved).length === 0 ? '' : `<script type="application/json" id="moved">${scriptJson(moved)}</script>`}
</body>
</html>
`;
}
