import { shapeOf } from './names.js';

/** A line that opens a box, as its tool writes it. */
export interface Opening {
  /** What its end is told from others by: the sign, or the name of the tag. */
  readonly family: string;
  /** How many signs open it. */
  readonly size: number;
  readonly name: string;
  /** Its title, and where it begins in the line. */
  readonly title?: { readonly text: string; readonly at: number };
  /** Whether its content is told by its indent; otherwise a line ends it. */
  readonly indented: boolean;
  /** Whether it opens on request, and is open at first. */
  readonly folded?: 'closed' | 'open';
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether its title stands in quotation marks. */
  readonly isQuoted?: boolean;
  /** Whether any name makes a box of it. */
  readonly anyName: boolean;
}

/** What a tool writes in the line: its title is a text, and what is left out is as in `usual`. */
type Written = Pick<Opening, 'family' | 'name'> &
  Partial<Omit<Opening, 'title'>> & { readonly title?: string | undefined };

type Form = (line: string) => Written | undefined;

/** What most openings are. */
const usual = { size: 1, indented: false, anyName: false, attributes: new Map<string, string>() } as const;

const attribute = /(?<=^|[\s{])([\w:-]+)=(?:"([^"]*)"|'([^']*)'|\{["'`]([^"'`{}]*)["'`]\}|([^\s"'{}]+))/g;

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, key, ...values]) => [
      key!,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}

/** Components whose name says that they are boxes, and whose attribute `type` says which. */
const typed = new Set(['alert', 'callout', 'aside', 'admonition']);

function typeOf(name: string, attributes: ReadonlyMap<string, string>): string {
  return ((typed.has(name) ? attributes.get('type') : undefined) ?? name).toLowerCase();
}

/** `:::note Title`, `::: info Title`, `:::tip[Title]`, `::: {.callout-note}`, `::alert{type="info"}`. */
const colons: Form = (line) => {
  const size = /^:+/.exec(line)![0].length;
  const words = line.slice(size).trimStart();
  const name = /^\p{L}[\p{L}\p{M}\p{N}_-]*/u.exec(words)?.[0];
  const list = /^(\{[^{}]*\})/.exec(words.slice(name?.length))?.[1] ?? '';
  const after = words.slice((name?.length ?? 0) + list.length);
  const bracket = /^\[([^\]]*)\](\{[^{}]*\})?$/.exec(after);
  const own = name ?? /(?<=[{.#])[A-Za-z][\w-]*(?=[\s}=])/.exec(list)?.[0].replace(/^callout-/, '');
  if (own === undefined || (!bracket && after !== '' && !/^[ \t]/.test(after))) return undefined;
  // Two colons are a sign only where Nuxt Content writes a component: nothing may stand before or behind its name.
  if (size === 2 && (after !== '' || words.length < line.length - size)) return undefined;
  // VitePress opens details with a list behind their title, Docusaurus names a box there.
  const behind = bracket ? '' : (/\{[^{}]*\}$/.exec(after)?.[0] ?? '');
  const written = readAttributes(list + (bracket?.[2] ?? behind));
  const attributes =
    behind === '' || written.size > 0 ? written : new Map([[behind === '{open}' ? 'open' : 'attributes', behind]]);
  const plain = after.slice(0, after.length - behind.length).trim();
  const title = bracket?.[1] ?? (plain.replace(/(?<!:):+$/, '') || attributes.get('title'));
  return { family: ':', size, name: typeOf(own, attributes), attributes, title: title ?? attributes.get('label') };
};

/** `!!! note "Title"`, `??? question "Title"`, `???+ note`. */
const bangs: Form = (line) => {
  const signs = /^(?:!!!|\?\?\?\+?)(?=[ \t])/.exec(line)?.[0];
  if (signs === undefined) return undefined;
  const rest = line.slice(signs.length).trim();
  const quote = rest.endsWith('"') ? rest.indexOf('"') : -1;
  const quoted = quote >= 0 && quote < rest.length - 1 ? rest.slice(quote + 1, -1) : undefined;
  const [name = '', ...more] = (quoted === undefined ? rest : rest.slice(0, quote)).trim().split(/[ \t]+/);
  // The other words are classes, but who writes a sentence has forgotten the quotation marks.
  const sentence = more.filter((word) => !/^(?:inline|end|annotate|highlight)$/.test(word)).join(' ');
  const isFolded = signs.startsWith('?');
  return {
    family: '!',
    size: 3,
    name: name.toLowerCase() || (isFolded ? 'details' : 'note'),
    indented: true,
    anyName: true,
    title: quoted ?? sentence,
    isQuoted: quoted !== undefined,
    ...(isFolded && { folded: signs.endsWith('+') ? 'open' : 'closed' }),
  };
};

/** `/// note | Title`. */
const slashes: Form = (line) => {
  const [whole = '', signs = '', name = ''] = /^(\/{3,})[ \t]+([A-Za-z][\w-]*)/.exec(line) ?? [];
  const rest = line.slice(whole.length).trim();
  if (whole === '' || (rest !== '' && !rest.startsWith('|'))) return undefined;
  return { family: '/', size: signs.length, name: name.toLowerCase(), anyName: true, title: rest.slice(1) };
};

/** `=== "Title"`. */
const tabs: Form = (line) => {
  const title = /^===[+!]*[ \t]+"(.*)"$/.exec(line)?.[1];
  return title === undefined ? undefined : { family: '=', size: 3, name: 'tab', indented: true, title };
};

/** The kinds of GitBook's hints. */
const hintKinds: ReadonlyMap<string, string> = new Map([
  ['info', 'note'], ['success', 'tip'], ['warning', 'warning'], ['danger', 'caution'],
]); // prettier-ignore

/** The tags that enclose something; the others stand for themselves, and Jekyll's own are not understood. */
const tagNames = new Set(['hint', 'tabs', 'tab', 'stepper', 'step', 'content-ref', 'embed', 'file', 'code']);

/** `{% hint style="info" %}`, `{% tab title="Title" %}`. */
const tags: Form = (line) => {
  const name = /^\{%-?[ \t]*([\w-]+)(?=[ \t%])/.exec(line)?.[1];
  if (name === undefined || !tagNames.has(name) || line.indexOf('%}') !== line.length - 2) return undefined;
  const attributes = readAttributes(line);
  return {
    family: name,
    // GitBook shows no title on its hints.
    name: name === 'hint' ? (hintKinds.get(attributes.get('style') ?? 'info') ?? 'note') : name,
    anyName: true,
    attributes,
    title: attributes.get('title') ?? attributes.get('name'),
  };
};

/** What tools write as a block of code: `{note} Title` of MyST, `ad-note` of Obsidian, `admonish note title="Title"` of mdBook. */
const fences: Form = (line) => {
  const [whole = '', signs = '', myst, other] = fence.exec(line) ?? [];
  const name = (myst ?? other ?? '').toLowerCase();
  const shape = shapeOf(name)?.shape;
  if (shape === undefined || shape === 'link' || name === 'code') return undefined;
  const rest = line.slice(whole.length);
  const attributes = other === undefined ? new Map<string, string>() : readAttributes(rest);
  const title = other === undefined ? rest : attributes.get('title');
  return { family: signs.charAt(0), size: signs.length, name, attributes, title };
};
const fence = /^(`{3,}|~{3,})(?:\{([a-z-]+)\}|(?:ad-|admonish[ \t]+)([a-z-]+))(?=[ \t]|$)/i;

/** Components of MDX that are what other tools write as boxes: `<Aside type="tip" title="Title">`, `<TabItem label="Title">`, and Notion's `<aside>`. */
const components: Form = (line) => {
  const name = /^<([A-Z]\w*|aside)(?=[ \t>])/.exec(line)?.[1];
  if (name === undefined || line.endsWith('/>') || line.lastIndexOf('<') > 0) return undefined;
  if (line.indexOf('>') !== line.length - 1) return undefined;
  const attributes = readAttributes(line.slice(0, -1));
  const own = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const title = ['title', 'label', 'value'].map((key) => attributes.get(key)).find(Boolean);
  return { family: name, name: typeOf(own, attributes), attributes, title };
};

const forms: readonly (readonly [start: string, form: Form])[] = [
  ['::', colons], ['!!!', bangs], ['???', bangs], ['///', slashes], ['===', tabs], ['{%', tags], ['<', components], ['```', fences], ['~~~', fences],
]; // prettier-ignore

/** What a line opens, without the marks of quotes and the indent before it. */
export function readOpening(line: string): Opening | undefined {
  const written = forms.find(([start]) => line.startsWith(start))?.[1](line);
  if (!written) return undefined;
  const { title = '', ...opening } = written;
  const text = title.trim();
  return { ...usual, ...opening, ...(text !== '' && { title: { text, at: line.lastIndexOf(text) } }) };
}

/** What a line ends: a family, and by how many signs. */
export function readClosing(line: string): { readonly family: string; readonly size: number } | undefined {
  const signs = /^(?::{2,}|\/{3,}|`{3,}|~{3,})$/.exec(line)?.[0];
  if (signs !== undefined) return { family: signs.charAt(0), size: signs.length };
  const name = /^\{%-?[ \t]*end([\w-]+)[ \t]*-?%\}$/.exec(line)?.[1] ?? /^<\/([A-Z]\w*|aside)[ \t]*>$/.exec(line)?.[1];
  return name === undefined ? undefined : { family: name, size: 1 };
}
