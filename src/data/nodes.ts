import type { Ids, Page, Renderable, Section } from './model.js';
import { refuse } from './refuse.js';

/**
 * The pages and sections in what a reader was given.
 *
 * @throws TypeError for anything else, such as the `undefined` of a key that is not there.
 */
export function nodesOf<I extends Ids>(input: Renderable<I>): readonly (Page<I> | Section<I>)[] {
  return [(input as { pages?: readonly Page<I>[] } | undefined)?.pages ?? (input as Page<I>)]
    .flat()
    .map((node) => (node?.html == null ? refuse('node', 'pages or sections', node) : node));
}
