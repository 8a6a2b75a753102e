import type { Report } from '../../rules/diagnostic.js';
import { createLocator, linesOf, type Range } from '../../source/place.js';
import type { Box } from './match.js';

/** Attributes that a box takes for its title, its kind or its link; `value` names a tab for a program. */
const understood = new Set(['title', 'label', 'type', 'style', 'name', 'value', 'open', 'url', 'src', 'href']);

/** Reports the boxes that no tool is known to have, and what is said of a box that Markdown cannot. */
export function reportBoxes(boxes: ReadonlyMap<number, Box>, source: string, report: Report): void {
  const locate = createLocator(source);
  for (const [index, { text, end }] of linesOf(source).entries()) {
    const box = boxes.get(index);
    if (!box) continue;
    const found = text.trim();
    const start = end - text.trimStart().length;
    const place = locate(start, start + found.length);
    if (box.isUnknown) report('dialect-box', place, { found, name: box.name });
    for (const [key, value] of box.attributes) {
      const isKept =
        (understood.has(key) && !(key === 'style' && !hintStyles.has(value))) ||
        (key === 'class' && box.name === 'admonition');
      if (!isKept) report('dialect-attribute', place, { found: `${key}="${value}"` });
    }
  }
}

const hintStyles = new Set(['info', 'success', 'warning', 'danger', 'tip', 'note', 'caution']);

/** The lines of a source that begin and end its boxes. */
export function rangesOf(boxes: ReadonlyMap<number, Box>, source: string): Range[] {
  if (boxes.size === 0) return [];
  const marked = new Set<number>();
  for (const [line, { end, settings }] of boxes) {
    for (let one = line; one <= line + settings; one++) marked.add(one);
    if (end !== undefined) marked.add(end);
  }
  return linesOf(source).filter((_, line) => marked.has(line));
}
