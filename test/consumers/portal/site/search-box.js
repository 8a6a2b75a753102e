/** The search box: a form that works as such, and a combobox once the script has loaded. */
export function searchBox({ base }) {
  return `<form class="portal-search" id="recherche" role="search" action="${base}recherche">
<label class="fr-label portal-search__label" for="search-input">Rechercher une réponse</label>
<div class="fr-search-bar fr-search-bar--lg">
<input class="fr-input" id="search-input" name="q" type="search" placeholder="Rechercher une réponse" autocomplete="off" spellcheck="false">
<button type="submit" class="fr-btn" title="Rechercher">Rechercher</button>
</div>
<div class="portal-search__list" id="search-list" role="listbox" aria-label="Réponses" hidden></div>
<p class="fr-sr-only" id="search-status" role="status"></p>
</form>`;
}
