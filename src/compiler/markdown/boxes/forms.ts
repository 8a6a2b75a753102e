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
  /** Whether any name makes a box of it. */
  readonly anyName: boolean;
}

type Form = (line: string) => Opening | undefined;

const attribute = /([\w:-]+)=(?:"([^"]*)"|'([^']*)'|\{["'`]([^"'`{}]*)["'`]\}|([^\s"'{}]+))/g;

export function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, key, ...values]) => [
      key!,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}

/** `:::note Title`, `::: info Title`, `:::tip[Title]`, `::: {.callout-note}`, `::alert{type="info"}`. */
const colons: Form = (line) => {
  const [, signs = '', gap = '', name, list = '', words = ''] =
    /^(:{2,})([ \t]*)([A-Za-z][\w-]*)?(\{[^{}]*\})?(.*)$/.exec(line) ?? [];
  const isShort = signs.length === 2;
  if (signs === '' || (name === undefined && list === '') || (isShort && (gap !== '' || words !== '')))
    return undefined;
  const bracket = /^\[([^\]]*)\](\{[^{}]*\})?[ \t]*$/.exec(words);
  if (!bracket && words !== '' && !/^[ \t]/.test(words)) return undefined;
  const attributes = readAttributes(list + (bracket?.[2] ?? ''));
  const title = bracket ? bracket[1]! : words.trim().replace(/[ \t]*:{3,}$/, '');
  const own = name ?? /[.#]?(?:callout-)?([A-Za-z][\w-]*)/.exec(list)![1]!;
  return {
    ...{ family: ':', size: signs.length, indented: false, anyName: false, attributes },
    name: (own === 'alert' || own === 'callout' || own === 'aside'
      ? (attributes.get('type') ?? own)
      : own
    ).toLowerCase(),
    ...titled(line, title || (attributes.get('title') ?? attributes.get('label') ?? '')),
  };
};

/** `!!! note "Title"`, `??? question "Title"`, `???+ note`. */
const bangs: Form = (line) => {
  const [, signs, words = '', quoted] =
    /^(!!!|\?\?\?\+?)(?:[ \t]+([^"\n]*?))?(?:[ \t]+"(.*)")?[ \t]*$/.exec(line) ?? [];
  if (signs === undefined || (words === '' && quoted === undefined)) return undefined;
  const [name = '', ...more] = words.split(/[ \t]+/);
  // The other words are classes, but who writes a sentence has forgotten the quotation marks.
  const sentence = more.filter((word) => !/^(?:inline|end|annotate|highlight)$/.test(word)).join(' ');
  return {
    ...{ family: '!', size: 3, indented: true, anyName: true, attributes: new Map() },
    name: name.toLowerCase() || (signs.startsWith('?') ? 'details' : 'note'),
    ...titled(line, quoted ?? sentence),
    ...(signs.startsWith('?') && { folded: signs.endsWith('+') ? 'open' : 'closed' }),
  };
};

/** `/// note | Title`. */
const slashes: Form = (line) => {
  const [, signs, name, title = ''] = /^(\/{3,})[ \t]+([A-Za-z][\w-]*)[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$/.exec(line) ?? [];
  if (signs === undefined) return undefined;
  return {
    ...{ family: '/', size: signs.length, indented: false, anyName: true, attributes: new Map() },
    name: name!.toLowerCase(),
    ...titled(line, title),
  };
};

/** `=== "Title"`. */
const tabs: Form = (line) => {
  const [whole, title = ''] = /^===[+!]*[ \t]+"(.*)"[ \t]*$/.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return { ...{ family: '=', size: 3, name: 'tab', indented: true, anyName: false, attributes: new Map() }, ...titled(line, title) };
}; // prettier-ignore

/** The kinds of GitBook's hints. */
const hintKinds: ReadonlyMap<string, string> = new Map([
  ['info', 'note'], ['success', 'tip'], ['warning', 'warning'], ['danger', 'caution'],
]); // prettier-ignore

/** The tags that enclose something; the others stand for themselves, and Jekyll's own are not understood. */
const tagNames = new Set(['hint', 'tabs', 'tab', 'stepper', 'step', 'content-ref', 'embed', 'file', 'code']);

/** `{% hint style="info" %}`, `{% tab title="Title" %}`. */
const tags: Form = (line) => {
  const [, name = '', list = ''] = /^\{%-?[ \t]*([\w-]+)((?:[ \t](?:(?!%\}).)*?)?)-?%\}[ \t]*$/.exec(line) ?? [];
  if (!tagNames.has(name)) return undefined;
  const attributes = readAttributes(line);
  return {
    ...{ family: name, size: 1, indented: false, anyName: true, attributes },
    // GitBook shows no title on its hints.
    name: name === 'hint' ? (hintKinds.get(attributes.get('style') ?? 'info') ?? 'note') : name,
    ...titled(line, list && (attributes.get('title') ?? attributes.get('name') ?? '')),
  };
};

/** Components of MDX that are what other tools write as boxes: `<Aside type="tip" title="Title">`, `<TabItem label="Title">`. */
const components: Form = (line) => {
  const [, name, list = ''] = /^<([A-Z]\w*)((?:[ \t][^<>]*)?)>[ \t]*$/.exec(line) ?? [];
  if (name === undefined || list.trimEnd().endsWith('/')) return undefined;
  const attributes = readAttributes(list);
  const own = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return {
    ...{ family: name, size: 1, indented: false, anyName: false, attributes },
    name: own === 'aside' || own === 'callout' || own === 'admonition' ? (attributes.get('type') ?? own) : own,
    ...titled(line, ['title', 'label', 'value'].map((key) => attributes.get(key)).find(Boolean) ?? ''),
  };
};

const forms: readonly (readonly [start: string, form: Form])[] = [
  ['::', colons], ['!!!', bangs], ['???', bangs], ['///', slashes], ['===', tabs], ['{%', tags], ['<', components],
]; // prettier-ignore

/** What a line opens, without the marks of quotes and the indent before it. */
export function readOpening(line: string): Opening | undefined {
  return forms.find(([start]) => line.startsWith(start))?.[1](line);
}

/** What a line ends: a family, and by how many signs. */
export function readClosing(line: string): { readonly family: string; readonly size: number } | undefined {
  const signs = /^(?::{2,}|\/{3,})$/.exec(line)?.[0];
  if (signs !== undefined) return { family: signs.charAt(0), size: signs.length };
  const name = /^\{%-?[ \t]*end([\w-]+)[ \t]*-?%\}$/.exec(line)?.[1] ?? /^<\/([A-Z]\w*)[ \t]*>$/.exec(line)?.[1];
  return name === undefined ? undefined : { family: name, size: 1 };
}

function titled(line: string, text: string): Pick<Opening, 'title'> {
  return text.trim() === '' ? {} : { title: { text: text.trim(), at: line.lastIndexOf(text.trim()) } };
}
