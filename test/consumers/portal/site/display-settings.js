const themes = ['light', 'dark', 'system'];

/** The dialog in which readers choose a light or a dark theme; the design system's script drives it. */
export function displaySettings({ words }) {
  const choices = themes.map(
    (value) => `<div class="fr-fieldset__element">
<div class="fr-radio-group">
<input value="${value}" type="radio" id="theme-${value}" name="fr-radios-theme">
<label class="fr-label" for="theme-${value}">${words.themes[value]}${value === 'system' ? `<span class="fr-hint-text">${words.themes.systemHint}</span>` : ''}</label>
</div>
</div>`,
  );
  return `<dialog id="display-settings" class="fr-modal" aria-labelledby="display-settings-title">
<div class="fr-container fr-container--fluid fr-container-md">
<div class="fr-grid-row fr-grid-row--center">
<div class="fr-col-12 fr-col-md-6 fr-col-lg-4">
<div class="fr-modal__body">
<div class="fr-modal__header">
<button type="button" class="fr-btn--close fr-btn" aria-controls="display-settings" title="${words.close}">${words.close}</button>
</div>
<div class="fr-modal__content">
<h2 id="display-settings-title" class="fr-modal__title">${words.display}</h2>
<div id="fr-display" class="fr-display">
<fieldset class="fr-fieldset" id="display-fieldset">
<legend class="fr-fieldset__legend--regular fr-fieldset__legend">${words.chooseTheme}</legend>
${choices.join('\n')}
</fieldset>
</div>
</div>
</div>
</div>
</div>
</div>
</dialog>`;
}
