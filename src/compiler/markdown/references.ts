import type { Definition, FootnoteDefinition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import type { Limits } from '../source/limits.js';
import { remove, visit } from './visit.js';
import { placeOf } from '../source/place.js';

/** Footnotes by identifier. */
export type Footnotes = ReadonlyMap<string, FootnoteDefinition>;

/**
 * Puts every link and image that stands by reference in the place of its reference, so that a section needs nothing
 * from the others, and takes the footnotes out. Definitions that nothing uses are reported. Returns `undefined` when
 * references would grow past the limit.
 */
export function resolveReferences(tree: Root, source: string, limits: Limits, report: Report): Footnotes | undefined {
  // Every definition holds these signs, and a reference needs a definition.
  if (!source.includes(']:')) return new Map();
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const used = new Set<Nodes>();
  remove(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return false;
    const known: Map<string, Nodes> = node.type === 'definition' ? definitions : footnotes;
    if (known.has(node.identifier)) report('unused-definition', placeOf(node), { found: nameOf(node) });
    else known.set(node.identifier, node);
    return node.type === 'definition';
  });
  let expanded = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteReference') {
      const note = footnotes.get(node.identifier);
      if (note && used.has(note)) expanded += footnoteMarkup + 3 * node.identifier.length;
      if (note) used.add(note);
    }
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    used.add(definition);
    expanded += definition.url.length + (definition.title?.length ?? 0);
    parent.children[index] = resolve(node, definition);
  });
  remove(tree, ({ type }) => type === 'footnoteDefinition');
  // A note that only notes refer to, itself or one another, is printed nowhere.
  const shown = new Set<Nodes>(footnotesOf([tree], footnotes));
  for (const one of [...definitions.values(), ...footnotes.values()]) {
    const isUsed = one.type === 'definition' ? used.has(one) : shown.has(one);
    if (!isUsed) report('unused-definition', placeOf(one), { found: nameOf(one) });
  }
  const limit = Math.max(source.length, limits.referenceCharacters);
  if (expanded <= limit) return footnotes;
  report('limit-references', undefined, { found: expanded, limit });
  return undefined;
}

/** What one more reference to a footnote costs at least, in characters: the mark and the way back. */
const footnoteMarkup = 300;

function resolve(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const position = node.position && { position: node.position };
  return node.type === 'linkReference'
    ? { type: 'link', url, title: title ?? null, children: node.children, ...position }
    : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...position };
}

function nameOf(node: Definition | FootnoteDefinition): string {
  const label = node.label ?? node.identifier;
  return node.type === 'definition' ? `[${label}]:` : `[^${label}]:`;
}

/** The footnotes that some content refers to, and those that these refer to. */
export function footnotesOf(nodes: readonly Nodes[], footnotes: Footnotes): FootnoteDefinition[] {
  const found = new Set<FootnoteDefinition>();
  const collect = (node: Nodes) =>
    visit(node, (reference) => {
      const note = reference.type === 'footnoteReference' ? footnotes.get(reference.identifier) : undefined;
      if (note) found.add(note);
    });
  if (footnotes.size > 0) nodes.forEach(collect);
  // The loop also visits the footnotes that it adds to the set.
  for (const note of found) collect(note);
  return [...found];
}
