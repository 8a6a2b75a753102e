import type { AlertKind } from '../../body/labels.js';

/** What a box of another tool becomes. */
export type Shape =
  /** A box with a title. */
  | { readonly shape: 'alert'; readonly kind: AlertKind }
  /** A box that opens on request. */
  | { readonly shape: 'details' }
  /** A title, then the content: a tab, a step, a card. */
  | { readonly shape: 'part' }
  /** A link to what it shows, then its content. */
  | { readonly shape: 'link' }
  /** Its content alone: what holds tabs or steps says nothing itself. */
  | { readonly shape: 'group' };

const alerts: Readonly<Record<AlertKind, readonly string[]>> = {
  note: [
    'note', 'info', 'abstract', 'summary', 'tldr', 'todo', 'seealso', 'question', 'help', 'faq', 'example', 'quote', 'cite',
    'alert', 'aside', 'callout', 'admonition', 'hint', 'secondary', 'definition', 'read-more', 'u-alert',
  ],
  tip: ['tip', 'success', 'check', 'done', 'answer'],
  important: ['important', 'primary'],
  warning: ['warning', 'warn', 'attention'],
  caution: ['caution', 'danger', 'error', 'failure', 'fail', 'missing', 'bug'],
}; // prettier-ignore

const others: Readonly<Record<Exclude<Shape['shape'], 'alert'>, readonly string[]>> = {
  details: ['details', 'collapse', 'collapsible', 'spoiler', 'accordion-item', 'expandable', 'dropdown'],
  part: ['tab', 'tab-item', 'tabs-item', 'step', 'code', 'card', 'field', 'grid-item-card'],
  link: ['embed', 'file', 'content-ref', 'link-card', 'linkcard'],
  group: [
    'tabs', 'tab-set', 'steps', 'stepper', 'code-group', 'code-tabs', 'card-group', 'cards', 'card-grid', 'accordion', 'accordion-group',
    'grid', 'grid-item', 'html', 'caption', 'figure-caption', 'table-caption', 'v-pre', 'raw',
  ],
}; // prettier-ignore

const shapes: ReadonlyMap<string, Shape> = new Map([
  ...Object.entries(alerts).flatMap(([kind, names]) =>
    names.map((name) => [name, { shape: 'alert', kind: kind as AlertKind }] as const),
  ),
  ...Object.entries(others).flatMap(([shape, names]) => names.map((name) => [name, { shape } as Shape] as const)),
]);

/** What a box of this name becomes; `undefined` when no tool is known to have it. */
export function shapeOf(name: string): Shape | undefined {
  return shapes.get(name);
}

/** The kind of box for any name: tools show those that they do not know as notes. */
export function kindOf(name: string): AlertKind {
  const known = shapeOf(name);
  return known?.shape === 'alert' ? known.kind : 'note';
}

/** Names that say no more than the kind of the box, whose title is then a word of the page's language. */
const plainNames: ReadonlySet<string> = new Set([
  ...Object.keys(alerts), 'alert', 'aside', 'callout', 'admonition', 'hint', 'u-alert',
]); // prettier-ignore

/** The title that tools give to a box without one: its name; `undefined` for the name of a kind. */
export function titleOfName(name: string): string | undefined {
  return plainNames.has(name) || shapeOf(name)?.shape === 'details' ? undefined : nameOf(name);
}

export function nameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
