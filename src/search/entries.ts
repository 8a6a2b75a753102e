import type { CatalogPage, CatalogSection, Ids, Page, Section } from '../data/model.js';
import type { SearchSource } from './model.js';

/** A section, with what its page says of it. */
export interface Entry<I extends Ids> {
  readonly section: Section<I> | CatalogSection<I>;
  readonly path: string;
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
      ? item.sections.flatMap((section) => readTree(section, item))
      : [{ section: item, path: item.page, audience: undefined, page: undefined }],
  );
}

function readTree<I extends Ids>(section: AnySection<I>, page: AnyPage<I>): Entry<I>[] {
  const children: readonly AnySection<I>[] = section.children;
  const { path, audience } = page;
  return [{ section, path, audience, page }, ...children.flatMap((child) => readTree(child, page))];
}
