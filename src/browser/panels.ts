const button = '.fr-accordion__btn';

/** Whether the design system's own script runs: it then opens and closes its accordions itself. */
function hasDesignSystem(): boolean {
  return document.documentElement.hasAttribute('data-fr-js');
}

/** Opens or closes the panel that a button of the design system controls. */
function setPanel(control: Element, open: boolean): void {
  if ((control.getAttribute('aria-expanded') === 'true') === open) return;
  if (hasDesignSystem()) return (control as HTMLElement).click();
  toggle(control, open);
}

function toggle(control: Element, open: boolean): void {
  control.setAttribute('aria-expanded', `${open}`);
  const panel = document.getElementById(control.getAttribute('aria-controls') ?? '');
  panel?.classList.toggle('fr-collapse--expanded', open);
}

/** Where the design system's script does not run, its buttons have to be answered. */
export function answerButton(target: Element): void {
  const control = target.closest(button);
  if (control && !hasDesignSystem()) toggle(control, control.getAttribute('aria-expanded') !== 'true');
}

/** Opens every panel around an element, and gives what takes the focus: the innermost panel's own control, if it is its title. */
export function openAround(target: Element): HTMLElement {
  let control: HTMLElement | null = null;
  for (let one: Element | null = target; one; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) {
      one.open = true;
      control ??= one.querySelector('summary');
    } else if (one.matches('.fr-accordion')) {
      const found = one.querySelector<HTMLElement>(button);
      if (found) setPanel(found, true);
      control ??= found;
    }
  }
  const isPanel = control && (control.contains(target) || target.contains(control) || target.matches('details > div'));
  return isPanel ? control! : (target as HTMLElement);
}

/** Opens every panel for the printer; what is given closes those again. */
export function openAll(root: ParentNode): () => void {
  const details = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const controls = [...root.querySelectorAll(`${button}[aria-expanded="false"]`)];
  const set = (open: boolean): void => {
    for (const one of details) one.open = open;
    for (const one of controls) toggle(one, open);
  };
  set(true);
  return () => set(false);
}
