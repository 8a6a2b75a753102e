import { columnBehind } from '../../source/lines.js';
import { readClosing, readOpening, type Opening } from './forms.js';
import { kindOf, shapeOf, type Shape } from './names.js';

/** A box of the source, from the line that opens it to the line that ends it. */
export interface Box extends Opening {
  readonly shape: Shape;
  /** Whether no tool is known to have a box of this name: its content is kept without it. */
  readonly isUnknown: boolean;
  /** The line that ends it; absent where its indent does, and where it is a link alone. */
  readonly end?: number;
  /** Lines below the first that say how it looks. */
  readonly settings: number;
}

/** Most boxes inside each other. */
export const deepestBox = 20;

/** The marks of quotes and the indent before what a line says. */
export const quoteMarks = /^[ \t]*(?:>[ \t]*)*/;

/** Finds the boxes of a page, by the index of the line that opens each. What nothing ends is none. */
export function findBoxes(lines: readonly string[]): ReadonlyMap<number, Box> {
  const boxes = new Map<number, Box>();
  const open: { readonly line: number; readonly opening: Opening }[] = [];
  const code = createCodeTracker();
  for (const [index, line] of lines.entries()) {
    const content = line.replace(quoteMarks, '').trimEnd();
    const closing = readClosing(content);
    const start = closing ? findOpen(open, closing) : -1;
    if (code.holds(line, content, start >= 0)) continue;
    if (closing) {
      if (start < 0) continue;
      const { line: from, opening } = open[start]!;
      addBox(boxes, from, opening, lines, index);
      open.length = start;
      continue;
    }
    const opening = readOpening(content);
    if (!opening) continue;
    if (opening.indented) addBox(boxes, index, opening, lines);
    else open.push({ line: index, opening });
    // Nobody nests so many: the outermost is given up, so that an end is not looked for among thousands.
    if (open.length > deepestBox) open.shift();
    // A link needs no end: what it holds, if it has one, is its caption.
    if (shapeOf(opening.name)?.shape === 'link' && opening.family === opening.name)
      addBox(boxes, index, opening, lines);
  }
  return boxes;
}

function findOpen(open: readonly { readonly opening: Opening }[], { family, size }: { family: string; size: number }): number {
  const same = open.findLastIndex(({ opening }) => opening.family === family && opening.size === size);
  if (same >= 0) return same;
  return open.findLastIndex(({ opening }) => opening.family === family && opening.size <= size);
} // prettier-ignore

function addBox(boxes: Map<number, Box>, line: number, opening: Opening, lines: readonly string[], end?: number): void {
  const { count, attributes } = readSettings(opening, lines, line);
  const known: Shape | undefined = opening.folded ? { shape: 'details' } : shapeIn(opening.name, attributes);
  // GitBook repeats the link inside, with the title of the page it leads to.
  const holdsLink = opening.name === 'content-ref' && lines.slice(line + 1, end).some((one) => one.includes(']('));
  const shape = known ?? (opening.anyName ? { shape: 'alert' as const, kind: kindOf(opening.name) } : undefined);
  // A component that is no box is raw HTML, whose own check reports it.
  if (!shape && opening.family !== ':') return;
  // Signs of surprise open no box: Python-Markdown asks for a title in quotation marks or for an indented text.
  if (opening.family === '!' && !opening.isQuoted && !holdsIndented(lines, line)) return;
  const { title: written, ...rest } = opening;
  // It says how many columns there are, or which element is meant.
  const isSetting = written !== undefined && (rest.name === 'grid' || rest.name === 'html');
  const title = isSetting ? undefined : (written ?? titleIn(attributes));
  boxes.set(line, {
    ...rest,
    ...(title && { title }),
    attributes: isSetting ? new Map([...attributes, [rest.name, written.text]]) : attributes,
    shape: !shape || (end !== undefined && holdsLink) ? { shape: 'group' } : shape,
    isUnknown: !shape,
    settings: count,
    ...(end !== undefined && { end }),
  });
}

/** MyST says in the class of a box with a title which one it is. */
function shapeIn(name: string, attributes: ReadonlyMap<string, string>): Shape | undefined {
  return (name === 'admonition' ? shapeOf(attributes.get('class') ?? '') : undefined) ?? shapeOf(name);
}

function holdsIndented(lines: readonly string[], line: number): boolean {
  const indent = columnBehind(/^[ \t>]*/.exec(lines[line]!)![0]);
  const next = lines.slice(line + 1, line + 4).find((one) => one.trim() !== '');
  return next !== undefined && columnBehind(/^[ \t>]*/.exec(next)![0]) >= indent + 4;
}

function titleIn(attributes: ReadonlyMap<string, string>): Opening['title'] {
  const text = attributes.get('title');
  return text === undefined || text.trim() === '' ? undefined : { text: text.trim(), at: 0 };
}

/**
 * The properties of a component of Nuxt between two lines `---`, the options of a directive of MyST (`:class: tip`), or
 * the indented ones of a block of Python-Markdown.
 */
function readSettings({ family, attributes }: Opening, lines: readonly string[], line: number) {
  const first = lines[line + 1]?.trim();
  let count = 0;
  if (family === ':' && first === '---') {
    const close = lines.slice(line + 2, line + 40).findIndex((one) => one.trim() === '---');
    count = close < 0 ? 0 : close + 2;
  }
  if (family === '/') while (/^[ \t]{4,}\w[\w-]*: /.test(lines[line + 1 + count] ?? '')) count++;
  // A sentence may begin with the name of an emoji.
  if (/[:`~]/.test(family))
    while (/^[ \t]*:[\w-]+:(?:[ \t](?!.*(?:\*\*|\]\(|[.!?…»]$))|$)/.test(lines[line + 1 + count] ?? '')) count++;
  if (count === 0) return { count, attributes };
  const written = lines.slice(line + 1, line + 1 + count).flatMap((one) => {
    const [key = '', ...values] = one.trim().replace(/^:/, '').split(':');
    const value = values
      .join(':')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    return values.length === 0 ? [] : [[key.trim(), value] as const];
  });
  return { count, attributes: new Map([...attributes, ...written]) };
}

/** Tells which lines are code: nothing in them is a box. */
function createCodeTracker(): { holds(line: string, content: string, isEnd: boolean): boolean } {
  let fence: { readonly mark: string; readonly indent: number } | undefined;
  let isNested = false;
  return {
    holds(line, content, isEnd) {
      const indent = columnBehind(/^\s*/.exec(line)![0]);
      if (content === '') return false;
      if (fence && fence.indent >= 4 && indent < fence.indent - 3) fence = undefined;
      if (fence) {
        if (content.startsWith(fence.mark) && /^(?:`+|~+)$/.test(content)) fence = undefined;
        return true;
      }
      const mark = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(content)?.[0];
      if (mark !== undefined && !isEnd && !readOpening(content)) {
        fence = { mark, indent };
        return true;
      }
      const nests = /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(content) || readOpening(content)?.indented === true;
      if (indent === 0 || nests) isNested = nests && (indent < 4 || isNested);
      return indent >= 4 && !isNested;
    },
  };
}
