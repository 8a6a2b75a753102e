import type { SourceLine } from './lines.js';

/** The signs for which a parser searches the paragraph; `[` stands for both brackets, `<` for `<!` and `<?`. */
const families = ['[', '*', '_', '~', '`', '<'] as const;
const anyDelimiter = /[[\]*_~`<]/;

const definition = /^\[([^[\]\\]*)\]:[ \t]*[^\s<()\\]+[ \t]*$/;

/** Whether a line is a whole definition. At the start of a block, such a line belongs to no paragraph. */
function isDefinition(text: string): boolean {
  return text.startsWith('[') && (definition.exec(text)?.[1] ?? '').trim() !== '';
}

/** Counts the delimiters of each paragraph; each row of a table is a paragraph of its own. */
export function createDelimiterCounter(limit: number): { add(line: SourceLine, inTable: boolean): string | undefined } {
  const counts = new Uint32Array(families.length);
  let onlyDefinitions = false;
  return {
    add({ text, startsBlock, isCode }, inTable) {
      onlyDefinitions = (startsBlock || onlyDefinitions) && isDefinition(text);
      if (startsBlock || inTable || onlyDefinitions) counts.fill(0);
      if (isCode) return undefined;
      const first = text.search(anyDelimiter);
      for (let index = first < 0 ? text.length : first; index < text.length; index++) {
        const family = familyOf(text, index);
        if (family >= 0 && ++counts[family]! > limit) return families[family];
      }
      return undefined;
    },
  };
}

function familyOf(text: string, index: number): number {
  switch (text.charCodeAt(index)) {
    case 0x5b: // [
    case 0x5d: // ]
      return 0;
    case 0x2a: // *
      return 1;
    case 0x5f: // _
      return 2;
    case 0x7e: // ~
      return 3;
    case 0x60: // `
      return 4;
    case 0x3c: {
      // For what closes `<!` and `<?`, a parser searches to the end of the paragraph.
      const next = text.charCodeAt(index + 1);
      return next === 0x21 || next === 0x3f ? 5 : -1;
    }
    default:
      return -1;
  }
}
