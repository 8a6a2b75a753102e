import { startFaq } from '../browser/index.js';
import type { Page } from '../data/model.js';
import { flatten } from '../data/sections.js';
import { renderAccordion, renderDetails } from '../html/index.js';

// On a server there are no elements: the module may be imported there, and does nothing.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * `<datagouv-faq audience="producteur">`: an audience's questions on a page without a bundler. What the server has put
 * inside of it stays until the answers are there, and for good when they cannot be loaded.
 *
 * Attributes: `audience`, the id of a page; `section`, the id of one of its questions, default all; `heading-level`,
 * default 2; `base-url`, default `https://www.data.gouv.fr/`; `dsfr`, for the accordion of the State's design system.
 * The answers are loaded from `pages/` beside the script.
 *
 * @example
 * <script type="module" src="https://unpkg.com/datagouv-faq/dist/element.js"></script>
 * <datagouv-faq audience="producteur"></datagouv-faq>
 */
export class DatagouvFaq extends Base {
  static readonly observedAttributes = ['audience', 'section', 'heading-level', 'base-url', 'dsfr'];
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
    const html = await this.#load()
      .then((page) => page && this.#render(page))
      .catch((error: unknown) => reportError(error));
    // There is nothing to show, an attribute has changed meanwhile, or the element has gone.
    if (!html || asked !== this.#asked) return;
    this.#stop?.();
    this.innerHTML = html;
    this.#stop = startFaq({ root: this });
  }

  async #load(): Promise<Page | undefined> {
    const id = this.getAttribute('audience') ?? '';
    if (!/^[a-z\d-]+$/.test(id)) return undefined;
    const { page } = (await import(/* @vite-ignore */ new URL(`./pages/${id}.js`, import.meta.url).href)) as {
      page: Page;
    };
    return page;
  }

  #render({ sections }: Page): string {
    const one = this.getAttribute('section');
    const render = this.hasAttribute('dsfr') ? renderAccordion : renderDetails;
    return render(one === null ? sections : flatten(sections).filter(({ id }) => id === one), {
      headingLevel: Number(this.getAttribute('heading-level') ?? 2),
      baseUrl: this.getAttribute('base-url') ?? 'https://www.data.gouv.fr/',
    });
  }
}
