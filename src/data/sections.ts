import type { Ids, Page, Section } from './model.js';

/** A section's global key, `page#id`; put together here where the data is of a version that did not hold it. */
export function keyOf<I extends Ids>({ key, page, id }: Keyed<I>): I['section'] {
  return key ?? `${page}#${id}`;
}

interface Keyed<I extends Ids> extends Pick<Section<I>, 'page' | 'id'> {
  readonly key?: I['section'];
}

/** Id of the page that a key speaks of: of a page, or of the one that a section stands on. */
export function pageIdOf(key: string): string {
  return key.split('#', 1)[0]!;
}

/** All sections of some trees, each before its children. */
export function flatten<S extends { readonly children: readonly S[] }>(sections: readonly S[]): S[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** The same tree of sections, each with what `change` gives for it. */
export function mapSections<S extends { readonly children: readonly S[] }>(
  sections: readonly S[],
  change: (section: S) => Partial<Omit<S, 'children'>>,
): S[] {
  return sections.map((one) => ({ ...one, ...change(one), children: mapSections(one.children, change) }));
}

/** What links and the ledger name a page or a section by. */
export function targetOf(node: Page | Section): string {
  return 'page' in node ? node.key : node.id;
}

/** A page's sections, or a section's children. */
export function childrenOf(node: Page | Section): readonly Section[] {
  return 'page' in node ? node.children : node.sections;
}
