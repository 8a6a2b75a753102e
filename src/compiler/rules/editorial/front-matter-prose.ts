import type { Range } from '../../source/place.js';
import { closing, opening, type Prose } from '../../markdown/prose.js';

/** The values of the front matter that readers see, with what only YAML reads in them blanked. */
export function frontMatterProse(texts: readonly Range[], source: string): Prose[] {
  return texts.map(({ start, end }) => ({ text: blankSyntax(source.slice(start, end)), offset: start }));
}

/** Blanks the quotes and escapes of a value, or the first line of a block scalar (`>-`). */
function blankSyntax(value: string): string {
  const quote = value[0];
  if (quote === '|' || quote === '>') return value.replace(/^[^\r\n]*/, (line) => opening.repeat(line.length));
  if (quote !== '"' && quote !== "'") return value;
  const inside = value.slice(1, -1);
  return opening + (quote === '"' ? inside.replace(/\\./g, opening + opening) : inside) + closing;
}
