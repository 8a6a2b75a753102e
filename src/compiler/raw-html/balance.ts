import { isVoid } from '../../canonical-html/elements.js';
import type { Report } from '../rules/diagnostic.js';
import type { Imbalance } from '../rules/html-unbalanced.js';
import { fileStart, type Place } from '../source/place.js';

/** The open elements of a page's raw HTML. */
export interface TagStack {
  /** Most elements that were open at once. */
  readonly deepest: number;
  /** Enters a container of Markdown, which no element may leave. */
  enter(): void;
  leave(): void;
  /** A start tag; `false` when it means nothing where it stands. */
  open(name: string, place: Place, source: string): boolean;
  /** An end tag; `false` when it closes nothing. */
  close(name: string, place: Place, source: string): boolean;
  /** Text or Markdown. */
  content(text: string, place: Place): void;
  closeAll(): void;
}

interface OpenTag {
  /** Empty for a container of Markdown. */
  readonly name: string;
  readonly place: Place;
  readonly source: string;
  /** Whether misplaced content was reported: one report for each table is enough. */
  reported: boolean;
}

/** The elements that each start tag ends, for their own end tags are optional (https://html.spec.whatwg.org/#optional-tags). */
const ends: Readonly<Record<string, readonly string[]>> = {
  dd: ['dd', 'dt'], dt: ['dd', 'dt'], li: ['li'], p: ['p'], rp: ['rp', 'rt'], rt: ['rp', 'rt'],
  td: ['td', 'th'], th: ['td', 'th'], tr: ['td', 'th', 'tr', 'caption', 'colgroup'],
  tbody: ['td', 'th', 'tr', 'tbody', 'tfoot', 'thead', 'caption', 'colgroup'],
  tfoot: ['td', 'th', 'tr', 'tbody', 'tfoot', 'thead', 'caption', 'colgroup'],
  thead: ['td', 'th', 'tr', 'caption', 'colgroup'],
}; // prettier-ignore
const endTagOptional = new Set(['caption', 'colgroup', ...Object.keys(ends)]);

/** Where each part of a table may stand; a parser adds the row and the body that are left out. */
const tableParts: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'], col: ['colgroup', 'table'], colgroup: ['table'], tbody: ['table'], tfoot: ['table'], thead: ['table'],
  td: ['tr', 'tbody', 'tfoot', 'thead', 'table'], th: ['tr', 'tbody', 'tfoot', 'thead', 'table'], tr: ['tbody', 'tfoot', 'thead', 'table'],
}; // prettier-ignore
const cellless = new Set(['colgroup', 'table', 'tbody', 'tfoot', 'thead', 'tr']);

/** Follows the open elements and reports those that do not come in pairs, and what a table would push out. */
export function createTagStack(limit: number, report: Report): TagStack {
  const stack: OpenTag[] = [];
  let deepest = 0;
  const unbalanced = (place: Place, found: string, problem: Imbalance) =>
    report('html-unbalanced', place, { found, problem });
  const drop = (length: number) => {
    for (const { name, place, source } of stack.splice(length)) {
      if (name !== '' && !endTagOptional.has(name)) unbalanced(place, source, 'unclosed');
    }
  };
  const checkTable = (found: string, place: Place) => {
    const top = stack.at(-1);
    if (!top || top.reported || !cellless.has(top.name)) return;
    top.reported = true;
    unbalanced(place, found, 'foster');
  };
  return {
    get deepest() {
      return deepest;
    },
    enter: () => void stack.push({ name: '', place: fileStart, source: '', reported: true }),
    leave() {
      const start = stack.findLastIndex(({ name }) => name === '');
      drop(start + 1);
      stack.pop();
    },
    open(name, place, source) {
      while (stack.length > 0 && ends[name]?.includes(stack.at(-1)!.name)) stack.pop();
      const parents = tableParts[name];
      if (!parents) checkTable(source, place);
      else if (!parents.includes(stack.at(-1)?.name ?? '')) {
        unbalanced(place, source, 'misplaced');
        return false;
      }
      if (isVoid(name)) return true;
      deepest = Math.max(deepest, stack.length + 1);
      // Past the limit the page is given up. The stack no longer grows, because each end tag searches it.
      if (stack.length <= limit) stack.push({ name, place, source, reported: false });
      return true;
    },
    close(name, place, source) {
      const boundary = stack.findLastIndex((tag) => tag.name === '');
      const index = stack.findLastIndex((tag) => tag.name === name);
      if (name === '' || index <= boundary) {
        unbalanced(place, source, isVoid(name) ? 'void' : 'stray');
        return false;
      }
      drop(index + 1);
      stack.pop();
      return true;
    },
    content(text, place) {
      if (text.trim() !== '') checkTable(text.trim().slice(0, 40), place);
    },
    closeAll: () => drop(0),
  };
}
