import { hasLanguage } from '../../../data/languages.js';
import { once } from '../../../data/once.js';
import { excerptLength } from '../../body/excerpt.js';
import type { RenderedPage, RenderedSection } from '../../body/render.js';
import type { FrontMatterReading } from '../../front-matter/reading.js';
import { createLocator, fileStart } from '../../source/place.js';
import type { Check } from '../define-rule.js';
import { isOn, type Report, type RuleSettings } from '../diagnostic.js';
import { rules } from '../rules.js';
import { createPhraseFinder, firstUses } from './acronyms.js';
import { toAnswer } from './answers.js';
import { findImages, findItalics, findLinks, findTables, type PageTree } from './elements.js';
import { frontMatterProse } from './front-matter-prose.js';
import type { EditorialOptions } from './options.js';
import type { EditorialPage } from './page.js';
import { readProse } from '../../markdown/page-prose.js';
import type { ProseBlock } from '../../markdown/prose.js';
import { typographyEdits } from './typography.js';

/** A page as the compiler hands it over, before ids are prefixed and addresses rewritten. */
export interface PageToCheck extends RenderedPage {
  readonly path: string;
  /** The whole file. */
  readonly source: string;
  readonly frontMatter: FrontMatterReading;
  /** Default: the page is parsed once more for it. */
  readonly prose?: readonly ProseBlock[] | undefined;
}

/** Whether a check of the editorial rules is on, for which the prose of a page is read. */
export function isEditorial(settings: RuleSettings | undefined): boolean {
  return checks.some(({ id }) => isOn(id, settings));
}

/** Runs the checks of the editorial rules that are on over one page. */
export function checkEditorial(
  page: PageToCheck,
  { editorial = {}, rules: settings }: { readonly editorial?: EditorialOptions; readonly rules?: RuleSettings },
  report: Report,
): void {
  const whole = toEditorialPage(page, editorial);
  for (const { id, check } of checks.filter((one) => isOn(one.id, settings)))
    check(whole, (place, data) => report(id, place, data));
}

/** Each check reports the data of its own rule, which a list of them all cannot say. */
const checks = Object.values(rules).flatMap(({ id, check }) => (check ? [{ id, check: check as Check<never> }] : []));

function toEditorialPage(page: PageToCheck, options: EditorialOptions): EditorialPage {
  const { path, source, frontMatter, lead, sections } = page;
  const { data, body, texts } = frontMatter;
  const trees = [{ tree: lead, place: fileStart }, ...sections.flatMap(toTrees)];
  const prose = page.prose ?? readProse(body, source);
  const find = once(() => createPhraseFinder(prose));
  return {
    path,
    isAudience: data.audience !== undefined,
    source,
    options,
    answers: sections.map(toAnswer),
    excerptLength,
    prose,
    links: once(() => findLinks(trees)),
    images: () => findImages(trees),
    tables: () => findTables(trees),
    italics: () => findItalics(trees),
    firstUses: (isKnown) => firstUses(prose, isKnown),
    offsetOf: (phrase) => find()(phrase),
    typographyEdits: () =>
      hasLanguage(data.lang ?? 'fr', 'fr') ? typographyEdits([...frontMatterProse(texts, source), ...prose]) : [],
    placeAt: createLocator(source),
  };
}

function toTrees({ outline, title, body, children }: RenderedSection): PageTree[] {
  const { place } = outline;
  return [{ tree: title, place }, { tree: body, place }, ...children.flatMap(toTrees)];
}
