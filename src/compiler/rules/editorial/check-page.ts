import type { Place, Report } from '../diagnostic.js';
import type { FrontMatterReading } from '../../front-matter/reading.js';
import { createLocator, fileStart } from '../../source/place.js';
import { allTrees, type RenderedPage, type RenderedSection } from '../../body/render.js';
import { parseMarkdown } from '../../markdown/parse.js';
import type { Check } from './check.js';
import { frontMatterProse } from './front-matter-prose.js';
import type { EditorialOptions } from './options.js';
import type { Answer, EditorialPage, PageTree } from './page.js';
import { proseOf } from './prose.js';

/** A page as the compiler hands it over, before ids are prefixed and addresses rewritten. */
export interface PageToCheck extends RenderedPage {
  readonly path: string;
  /** The whole file. */
  readonly source: string;
  readonly frontMatter: FrontMatterReading;
}

/** Runs the checks that are on over one page. */
export function checkEditorial(
  page: PageToCheck,
  { editorial = {} }: { readonly editorial?: EditorialOptions },
  checks: readonly Check[],
  report: Report,
): void {
  const whole = toEditorialPage(page, editorial);
  for (const check of checks) check(whole, report);
}

function toEditorialPage(page: PageToCheck, options: EditorialOptions): EditorialPage {
  const { path, source, frontMatter, lead, sections } = page;
  const { data, body, texts } = frontMatter;
  return {
    path,
    isAudience: data.audience !== undefined,
    lang: data.lang ?? 'fr',
    source,
    headerProse: frontMatterProse(texts, source),
    // Parsed once more: the compiler has changed its tree, and only an untouched one tells where each text stands.
    prose: proseOf(parseMarkdown(body), source),
    answers: sections.map(toAnswer),
    trees: [{ tree: lead, place: fileStart }, ...sections.flatMap(toTrees)],
    options,
    placeAt: createLocator(source),
  };
}

function toAnswer({ outline, body, children }: RenderedSection): Answer {
  return { title: outline.titleText, place: outline.place, bodies: [body, ...children.flatMap(allTrees)] };
}

function toTrees({ outline, title, body, children }: RenderedSection): PageTree[] {
  const place: Place = outline.place;
  return [{ tree: title, place }, { tree: body, place }, ...children.flatMap(toTrees)];
}
