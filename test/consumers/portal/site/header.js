import { escape } from './html.js';
import { languageButtons } from './languages.js';

/** The State's header: brand, service, navigation by audience, display settings. */
export function header(current, context) {
  const { faq, base, home, words } = context;
  const links = [
    { href: home, label: words.home, id: 'index' },
    ...faq.audiences.map(({ path, label, page }) => ({ href: base + path, label, id: page })),
  ];
  const items = links.map(
    ({ href, label, id }) =>
      `<li class="fr-nav__item"><a class="fr-nav__link" href="${href}"${id === current ? ' aria-current="page"' : ''}>${escape(label)}</a></li>`,
  );
  return `<header class="fr-header" id="entete">
<div class="fr-header__body">
<div class="fr-container">
<div class="fr-header__body-row">
<div class="fr-header__brand fr-enlarge-link">
<div class="fr-header__brand-top">
<div class="fr-header__logo"><p class="fr-logo" lang="fr">République<br>Française</p></div>
<div class="fr-header__navbar">
<button type="button" class="fr-btn--menu fr-btn" data-fr-opened="false" aria-controls="menu" id="menu-button" title="${words.menu}">${words.menu}</button>
</div>
</div>
<div class="fr-header__service">
<a href="${home}" title="${words.homeTitle}"><p class="fr-header__service-title">${words.faq}</p></a>
<p class="fr-header__service-tagline">${escape(faq.attribution.source)}</p>
</div>
</div>
<div class="fr-header__tools">
<div class="fr-header__tools-links">
<ul class="fr-btns-group">
<li><button type="button" class="fr-btn fr-btn--display" data-fr-opened="false" aria-controls="display-settings">${words.display}</button></li>
${languageButtons(current, context).join('\n')}
</ul>
</div>
</div>
</div>
</div>
</div>
<div class="fr-header__menu fr-modal" id="menu" aria-labelledby="menu-button">
<div class="fr-container">
<button type="button" class="fr-btn--close fr-btn" aria-controls="menu" title="${words.close}">${words.close}</button>
<div class="fr-header__menu-links"></div>
<nav class="fr-nav" aria-label="${words.mainMenu}">
<ul class="fr-nav__list">
${items.join('\n')}
</ul>
</nav>
</div>
</div>
</header>`;
}
