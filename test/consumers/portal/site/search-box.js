/** The search box: a form that works as such, and a combobox once the script has loaded. */
export function searchBox({ results, words }) {
  return `<form class="portal-search" id="recherche" role="search" action="${results}">
<label class="fr-label portal-search__label" for="search-input">${words.searchAnAnswer}</label>
<div class="fr-search-bar fr-search-bar--lg">
<input class="fr-input" id="search-input" name="q" type="search" placeholder="${words.searchExample}" autocomplete="off" spellcheck="false">
<button type="submit" class="fr-btn" title="${words.search}">${words.search}</button>
</div>
<div class="portal-search__panel">
<p class="portal-search__status fr-sr-only" id="search-status" role="status"></p>
<div id="search-list" role="listbox" aria-label="${words.answers}" hidden></div>
</div>
</form>`;
}
