import type { Nodes, Root } from 'mdast';
import { once } from '../../../data/once.js';
import type { Range } from '../../source/place.js';
import { proseOf, type ProseBlock } from '../prose.js';
import { visit } from '../visit.js';
import { shown, type Edit, type MissKinds, type NearMiss, type NearRule } from './miss.js';

type NodesOf<Type extends Nodes['type']> = readonly Extract<Nodes, { readonly type: Type }>[];

/** A page as the parser left it. */
export interface ParsedPage {
  /** Markdown; front matter is blanked. */
  readonly source: string;
  /** Untouched, so that every node knows its place. */
  readonly tree: Root;
  /** The text that the parser took for no mark. Made when first asked for: most pages give no reason to. */
  readonly blocks: () => readonly ProseBlock[];
  /** The nodes of a type that have a place, which an address that the parser finds in its finished tree has not. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => NodesOf<Type>;
  /** The source of a node. */
  readonly textOf: (node: Nodes) => string;
  /** What stands before an offset in its line. */
  readonly lineBefore: (offset: number) => string;
  /**
   * Makes a miss of a part of the source.
   *
   * @param expected What to write in its place; absent where only its writer knows.
   * @param edits The mending; `true` for writing what is expected.
   */
  readonly miss: <Rule extends NearRule>(
    rule: Rule,
    kind: MissKinds[Rule],
    place: Range,
    expected?: string,
    edits?: readonly Edit[] | boolean,
  ) => NearMiss<Rule>;
}

/** What the finders look at. */
export function createPage(tree: Root, source: string): ParsedPage {
  const byType = once(() => groupByType(tree));
  return {
    source,
    tree,
    blocks: once(() => proseOf(tree, source, { bareUrls: true })),
    nodes: <Type extends Nodes['type']>(type: Type) => (byType().get(type) ?? []) as unknown as NodesOf<Type>,
    textOf({ position }) {
      return source.slice(position!.start.offset, position!.end.offset);
    },
    lineBefore: (offset) => source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset),
    miss(rule, kind, { start, end }, expected, edits = false) {
      const told = { rule, kind, start, end, found: shown(source.slice(start, end)) };
      const mending = edits === true ? [{ start, end, write: expected! }] : edits;
      return {
        ...told,
        ...(expected !== undefined && { expected: shown(expected) }),
        ...(mending && { edits: mending }),
      };
    },
  };
}

function groupByType(tree: Root): ReadonlyMap<string, Nodes[]> {
  const groups = new Map<string, Nodes[]>();
  visit(tree, (node) => {
    if (!node.position) return;
    const group = groups.get(node.type);
    if (group) group.push(node);
    else groups.set(node.type, [node]);
  });
  return groups;
}
