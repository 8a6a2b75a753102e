import type { CatalogPage, CatalogSection, Ids, Page, Section } from '../data/model.js';
import { flatten, keyOf } from '../data/sections.js';
import type { SearchSource } from './source.js';

/** A section, with what its page says of it. */
export interface Entry<I extends Ids> {
  readonly key: I['section'];
  readonly section: Section<I> | CatalogSection<I>;
  readonly audience: I['audience'] | undefined;
  /** None for sections that are searched without their pages. */
  readonly page: AnyPage<I> | undefined;
}

type AnyPage<I extends Ids> = Page<I> | CatalogPage<I>;
type AnySection<I extends Ids> = Section<I> | CatalogSection<I>;

/** Every section of a source, parents before their children. */
export function readEntries<I extends Ids>(source: SearchSource<I>): Entry<I>[] {
  const items: readonly (AnyPage<I> | AnySection<I>)[] = 'pages' in source ? source.pages : source;
  return items.flatMap((item) =>
    'sections' in item
      ? flatten<AnySection<I>>(item.sections).map((section) => toEntry(section, item))
      : [toEntry(item, undefined)],
  );
}

function toEntry<I extends Ids>(section: AnySection<I>, page: AnyPage<I> | undefined): Entry<I> {
  return { key: keyOf<I>(section), section, audience: page?.audience, page };
}
