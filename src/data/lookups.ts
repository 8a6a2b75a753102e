import type { Audience, Faq, Ids, Page, Section } from './model.js';
import { once } from './once.js';
import { flatten } from './sections.js';

/** Finds what some content holds by its ids; what `get…` does not find is a `RangeError`. */
export interface Lookups<I extends Ids> {
  getPage(id: I['page']): Page<I>;
  getAudience(id: I['audience']): Audience<I>;
  getSection(key: I['section']): Section<I>;
  findSection(key: string): Section<I> | undefined;
  isSectionId(key: string): key is I['section'];
}

/**
 * Makes the lookups of some content. Those of a project's own modules are this code, too: see `scripts/build-lookups.ts`.
 *
 * @param suggest Gives the id that a caller may have meant. Default: none.
 */
export function createLookups<I extends Ids>(
  { pages, audiences }: Pick<Faq<I>, 'pages' | 'audiences'>,
  suggest: (id: string, known: readonly string[]) => string | undefined = () => undefined,
): Lookups<I> {
  const pageById = once(() => new Map(pages.map((page) => [page.id, page])));
  const audienceById = once(() => new Map(audiences.map((audience) => [audience.id, audience])));
  const sectionByKey = once(
    () => new Map(flatten(pages.flatMap(({ sections }) => sections)).map((section) => [section.key, section])),
  );
  const get = <T>(kind: string, id: string, known: ReadonlyMap<string, T>): T => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const near = suggest(id, [...known.keys()]);
    throw new RangeError(`No ${kind} '${id}'.${near === undefined ? '' : ` Did you mean '${near}'?`}`);
  };
  return {
    getPage: (id) => get('page', id, pageById()),
    getAudience: (id) => get('audience', id, audienceById()),
    getSection: (key) => get('section', key, sectionByKey()),
    findSection: (key) => sectionByKey().get(key),
    isSectionId: (key): key is I['section'] => sectionByKey().has(key),
  };
}
