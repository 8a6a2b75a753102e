/** Opens the answer that the address names, now and whenever the address changes. */
export function followHash() {
  addEventListener('hashchange', open);
  // The design system readies its accordions a moment after the page.
  waitFor(() => document.documentElement.hasAttribute('data-fr-js'), open);
}

function open() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '') return;
  const target = document.getElementById(id);
  if (!target) return goWhereItMoved(id);
  const button = target.closest('.fr-accordion')?.querySelector('.fr-accordion__btn');
  if (!button) return;
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  button.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Former anchors are known to the content: each page carries those it had. */
function goWhereItMoved(id) {
  const moved = JSON.parse(document.getElementById('moved')?.textContent ?? '{}');
  if (Object.hasOwn(moved, id)) location.replace(document.body.dataset.base + moved[id]);
}

function waitFor(isReady, then) {
  if (isReady()) requestAnimationFrame(then);
  else requestAnimationFrame(() => waitFor(isReady, then));
}
