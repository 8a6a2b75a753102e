import { startFaq } from '../browser/index.js';
import type { Page } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { flatten } from '../data/sections.js';
import { renderAccordion, renderDetails } from '../html/index.js';

// On a server there are no elements: the module may be imported there, and does nothing.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * `<datagouv-faq audience="producteur">`: an audience's questions on a page without a bundler. What the server has put
 * inside of it stays until the answers are there, and for good when they cannot be loaded.
 *
 * Attributes: `audience`, the id of a page; `section`, the id of one of its questions, default all; `heading-level`,
 * default 2; `base-url`, default `https://www.data.gouv.fr/`; `id-prefix`, for the same answers twice on a page; `dsfr`,
 * for the accordion of the State's design system. The answers are loaded from `pages/` beside the script. A value that
 * names nothing is told in the console.
 *
 * @example
 * <script type="module" src="https://unpkg.com/datagouv-faq/dist/element.js"></script>
 * <datagouv-faq audience="producteur"></datagouv-faq>
 */
export class DatagouvFaq extends Base {
  static readonly observedAttributes = ['audience', 'section', 'heading-level', 'base-url', 'id-prefix', 'dsfr'];
  #stop: (() => void) | undefined;
  #asked = 0;

  connectedCallback(): void {
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#asked++;
    this.#stop?.();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const audience = this.getAttribute('audience');
    // A framework may set it later.
    if (!audience) return;
    try {
      const html = this.#render(await load(audience));
      // An attribute has changed meanwhile, or the element has gone.
      if (asked !== this.#asked) return;
      this.#stop?.();
      this.innerHTML = html;
      this.#stop = startFaq({ root: this });
    } catch (error) {
      if (asked === this.#asked) reportError(error);
    }
  }

  #render({ sections }: Page): string {
    const id = this.getAttribute('section');
    const shown = id === null ? sections : flatten(sections).filter((one) => one.id === id);
    if (!shown[0]) refuse('section', 'one of a page', id);
    const render = this.hasAttribute('dsfr') ? renderAccordion : renderDetails;
    return render(shown, {
      idPrefix: this.getAttribute('id-prefix') ?? '',
      headingLevel: Number(this.getAttribute('heading-level') ?? 2),
      baseUrl: this.getAttribute('base-url') ?? 'https://www.data.gouv.fr/',
    });
  }
}

async function load(audience: string): Promise<Page> {
  if (!/^[a-z\d-]+$/.test(audience)) refuse('audience', 'a page', audience);
  const { page } = (await import(/* @vite-ignore */ new URL(`./pages/${audience}.js`, import.meta.url).href)) as {
    page: Page;
  };
  return page;
}
