import { say } from './words.js';

/** Adds to each answer a button that copies its address. */
export function addCopyButtons() {
  for (const accordion of document.querySelectorAll('.fr-accordion')) {
    const { id } = accordion.querySelector('.fr-accordion__title');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fr-btn fr-btn--tertiary fr-btn--sm fr-mt-3v portal-copy';
    button.textContent = say.copy;
    const status = document.createElement('span');
    status.className = 'fr-ml-2w fr-text--sm';
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      const url = new URL(`#${id}`, location.href).href;
      status.textContent = (await copy(url)) ? say.copied : say.notCopied(url);
    });
    accordion.querySelector('.fr-collapse').append(button, status);
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
