import { encode, encodeAttribute } from '../../src/canonical-html/tokenize.js';
import type { Page } from '../../src/data/model.js';
import { openingId } from './search-data.js';

/** The parts of the manual, for the menu. */
export type Navigation = readonly { readonly title: string; readonly pages: readonly Page[] }[];

/** Where a page stands. */
export interface Place {
  readonly page: Page;
  /** From the page to the root of the site: `./`, `../`, `../../`. */
  readonly up: string;
  readonly navigation: Navigation;
}

const words = {
  en: { skip: 'Skip to the content', menu: 'Pages', search: 'Search the documentation', none: 'No page found.' },
  fr: {
    skip: 'Aller au contenu',
    menu: 'Pages',
    search: 'Chercher dans la documentation',
    none: 'Aucune page trouvée.',
  },
};

/** A whole page of the site; it is read without any script. */
export function layout(place: Place, { body, toc }: { readonly body: string; readonly toc: string }): string {
  const { page, up } = place;
  const say = page.lang === 'fr' ? words.fr : words.en;
  const title = page.path === '' ? 'datagouv-faq' : `${page.title} – datagouv-faq`;
  return `<!DOCTYPE html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encode(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}style.css">
<script type="module" src="${up}search.js"></script>
</head>
<body data-up="${up}">
<a class="skip" href="#site--content">${say.skip}</a>
<header>
<a class="name" href="${up}">datagouv-faq</a>
<a class="to-menu" href="#site--menu">${say.menu}</a>
<search hidden data-none="${encodeAttribute(say.none)}">
<label for="site--query">${say.search}</label>
<input id="site--query" type="search" autocomplete="off" spellcheck="false">
<div role="status"></div>
<ol id="site--results"></ol>
</search>
</header>
<div class="columns">
<main id="site--content" tabindex="-1">
<article>
<h1 id="${encodeAttribute(openingId(page))}">${encode(page.title)}</h1>
${toc}
<div class="text">
${body}
</div>
</article>
</main>
<nav class="menu" id="site--menu" aria-label="${say.menu}">
${place.navigation.map((part) => menuPart(part, place)).join('\n')}
</nav>
</div>
<footer>
<p lang="en">Made by this package from the Markdown in its <a href="https://github.com/datagouv/datagouv-faq">repository</a>. Not a site of the French State.</p>
</footer>
</body>
</html>
`;
}

function menuPart({ title, pages }: Navigation[number], { page: current, up }: Place): string {
  const items = pages.map(({ id, path, title: name, lang }) => {
    const mark = id === current.id ? ' aria-current="page"' : '';
    const language = lang === current.lang ? '' : ` lang="${lang}"`;
    return `<li><a href="${up}${encodeAttribute(path)}/"${mark}${language}>${encode(name)}</a></li>`;
  });
  return `<h2 lang="en">${encode(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
