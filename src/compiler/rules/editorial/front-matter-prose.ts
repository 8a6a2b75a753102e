import { closing, opening, type Prose } from '../../markdown/prose.js';

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const prose = /^([ \t]*(?:-[ \t]+)?(?:title|summary):[ \t]+)([^\r\n]*)$/gm;

/** The values of the front matter that readers see, each on one line: titles and summary. */
export function frontMatterProse(source: string): Prose[] {
  const yaml = fence.exec(source);
  if (!yaml) return [];
  return [...yaml[0].matchAll(prose)].map(({ 1: key = '', 2: value = '', index }) => ({
    text: readScalar(value.trimEnd()),
    offset: index + key.length,
  }));
}

/** Blanks what YAML reads in a value: its quotes, its escapes; a block scalar altogether. */
function readScalar(value: string): string {
  if (/^[|>&*!]/.test(value)) return opening.repeat(value.length);
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value;
  const inside = value.slice(1, -1);
  return opening + (quote === '"' ? inside.replace(/\\./g, opening + opening) : inside) + closing;
}
