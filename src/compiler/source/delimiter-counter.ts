import type { SourceLine } from './lines.js';

/** The signs for which a parser searches the paragraph: those that close `<!` and `<?`, too, to its end. */
const delimiters = /[[\]*_~`]|<(?=[!?])/g;

const definition = /^\[([^[\]\\]*)\]:[ \t]*[^\s<()\\]+[ \t]*$/;

/** Whether a line is a whole definition. At the start of a block, such a line belongs to no paragraph. */
function isDefinition(text: string): boolean {
  return text.startsWith('[') && (definition.exec(text)?.[1] ?? '').trim() !== '';
}

/** Counts the delimiters of each paragraph; each row of a table is a paragraph of its own. */
export function createDelimiterCounter(limit: number): { add(line: SourceLine, inTable: boolean): string | undefined } {
  const counts = new Map<string, number>();
  let onlyDefinitions = false;
  return {
    add({ text, startsBlock, isCode }, inTable) {
      onlyDefinitions = (startsBlock || onlyDefinitions) && isDefinition(text);
      if (startsBlock || inTable || onlyDefinitions) counts.clear();
      if (isCode) return undefined;
      for (const [sign] of text.matchAll(delimiters)) {
        const family = sign === ']' ? '[' : sign;
        const count = (counts.get(family) ?? 0) + 1;
        if (count > limit) return family;
        counts.set(family, count);
      }
      return undefined;
    },
  };
}
