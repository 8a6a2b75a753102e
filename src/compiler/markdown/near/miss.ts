import type { Edit } from '../../source/edits.js';

export type { Edit };

/** What in a text failed to be Markdown but nearly is, by its rule. */
export interface MissKinds {
  'bold-heading': 'asked' | 'bold' | 'capitals' | 'italic' | 'underlined';
  'near-code': 'end' | 'fence' | 'page' | 'prose' | 'unclosed';
  'near-emphasis': 'cells' | 'code' | 'crossed' | 'glued' | 'paragraphs' | 'space' | 'unclosed' | 'uneven' | 'wide';
  'near-heading':
    | 'empty'
    | 'hashes'
    | 'item'
    | 'marks'
    | 'middle'
    | 'no-hashes'
    | 'ruler'
    | 'space'
    | 'tags'
    | 'tildes'
    | 'two-lines'
    | 'underlined';
  'near-html': 'comment' | 'note' | 'markdown' | 'quote' | 'semicolon' | 'tag' | 'twice';
  'near-id': 'above' | 'alone' | 'below' | 'form' | 'middle' | 'second';
  'near-link':
    | 'angle' | 'blank' | 'bracket' | 'glued' | 'image' | 'line' | 'local' | 'mail' | 'mailto' | 'named' | 'nested' | 'quote' | 'rst' | 'scheme' | 'size' | 'space' | 'stop' | 'swapped' | 'title'
    | 'unclosed'; // prettier-ignore
  'near-list':
    | 'blank-line' | 'bullet' | 'cell' | 'checkbox' | 'dash' | 'empty' | 'in-line' | 'indent' | 'label' | 'letter' | 'nested' | 'number' | 'repeated' | 'space'
    | 'step'
    | 'versions'; // prettier-ignore
  'near-reference':
    | 'anchor'
    | 'asterisk'
    | 'call'
    | 'caret'
    | 'definition'
    | 'empty'
    | 'inline'
    | 'note'
    | 'raised'
    | 'reference'
    | 'robot';
  'near-table':
    | 'alone' | 'bars' | 'blank-line' | 'columns' | 'cut' | 'delimiter' | 'double' | 'extra-cell' | 'first' | 'lazy' | 'no-delimiter' | 'semicolons'
    | 'spaces' | 'swallowed' | 'tabs' | 'twice' | 'wiki'; // prettier-ignore
}

export type NearRule = keyof MissKinds;

/** One thing that nearly is Markdown. */
export interface NearMiss<Rule extends NearRule = NearRule> {
  readonly rule: Rule;
  readonly kind: MissKinds[Rule];
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** What to write instead; a definition's nearest label; absent where only its writer knows. */
  readonly expected?: string | undefined;
  /** The mending, where only one is possible. */
  readonly edits?: readonly Edit[];
}

/** Cuts what is shown in a message to one line of at most 80 characters. */
export function shown(text: string): string {
  const [first = '', ...others] = text.trim().split('\n', 2);
  const line = others.length === 0 ? first : `${first.trimEnd()} …`;
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
