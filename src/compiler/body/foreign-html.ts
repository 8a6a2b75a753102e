import { find, html as knownProperties } from 'property-information';
import { elements, isBlock, isTagName, isVoid } from '../../canonical-html/elements.js';
import { eachAttribute, walk } from '../../canonical-html/tokenize.js';
import { nearest } from '../../data/nearest.js';
import { once } from '../../data/once.js';
import { defaultLimits } from '../source/limits.js';
import { anchorPrefix } from './anchors.js';
import { sanitizeSchema } from './sanitize-schema.js';

/**
 * The first thing in HTML that this compiler would not have printed, in words; `undefined` when there is none. It holds
 * HTML from elsewhere against the grammar, against the balance of tags, and against the list of what may pass, which is
 * that of sanitising and of the steps behind it. Linear, and without a tree.
 *
 * @param place `phrasing` for titles, which hold no blocks.
 */
export function findForeignHtml(html: string, place: 'flow' | 'phrasing'): string | undefined {
  const open: string[] = [];
  let problem: string | undefined;
  try {
    walk(html, (_, closed, opened, raw) => {
      if (problem !== undefined) return;
      if (closed !== undefined) {
        const expected = open.pop();
        if (expected !== closed)
          problem = `</${closed}> closes ${expected === undefined ? 'nothing' : `<${expected}>`}`;
      } else if (opened !== undefined) {
        problem = findForeignTag(opened, raw, place);
        if (!isVoid(opened) && open.push(opened) > deepest) problem ??= `<${opened}> is nested ${open.length} deep`;
      }
    });
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
  return problem ?? (open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined);
}

/** One level of Markdown is two elements at most, and a table in it five. */
const deepest = 2 * defaultLimits.depth + 16;

function findForeignTag(name: string, raw: string, place: 'flow' | 'phrasing'): string | undefined {
  if (!isTagName(name))
    return `<${name}> is no element of canonical HTML${suggest(name, Object.values(elements).flat())}`;
  if (place === 'phrasing' && isBlock(name)) return `<${name}> is a block, and may not stand in a title`;
  if (raw === '') return undefined;
  const seen = new Set<string>();
  for (const [attribute, value = ''] of eachAttribute(raw)) {
    if (seen.has(attribute)) return `<${name}> has two attributes "${attribute}"`;
    seen.add(attribute);
    const isAllowed = allowed(name, attribute);
    if (!isAllowed) return `<${name}> has the attribute "${attribute}", which may not pass`;
    if (!isAllowed(value)) return `<${name}> has ${attribute}="${value.slice(0, 60)}", which may not pass`;
  }
  return undefined;
}

function suggest(found: string, candidates: readonly string[]): string {
  const near = nearest(found, candidates);
  return near === undefined ? '' : `; did you mean <${near}>?`;
}

type Test = (value: string) => boolean;

/** What an attribute of a tag may say; `undefined` when the tag may not have it. */
function allowed(tag: string, attribute: string): Test | undefined {
  const all = tables();
  return all.get(tag)?.get(attribute) ?? all.get('*')!.get(attribute);
}

/** What the steps behind sanitising add: alerts, aligned cells, boxes of task lists, names of tables. */
const added: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  div: { class: (value) => /^alert alert-(?:note|tip|important|warning|caution)$/.test(value) },
  p: { class: (value) => /^alert-(?:text|title)$/.test(value) },
  td: { class: (value) => /^align-(?:left|center|right)$/.test(value) },
  th: { class: (value) => /^align-(?:left|center|right)$/.test(value) },
  span: { role: (value) => value === 'img', 'aria-label': () => true },
};

const tables = once(() => {
  const tags = [...Object.keys(sanitizeSchema.attributes ?? {}), ...Object.keys(added)];
  return new Map(tags.map((tag) => [tag, tableOf(tag)]));
});

function tableOf(tag: string): ReadonlyMap<string, Test> {
  const table = new Map<string, Test>();
  for (const rule of sanitizeSchema.attributes?.[tag] ?? []) {
    const [property, ...values] = typeof rule === 'string' ? [rule] : rule;
    const { attribute } = find(knownProperties, property);
    const earlier = values.length > 0 ? table.get(attribute) : undefined;
    const test = testOf(property, values);
    table.set(attribute, (value) => test(value) || earlier?.(value) === true);
  }
  for (const [attribute, test] of Object.entries(added[tag] ?? {})) table.set(attribute, test);
  return table;
}

/** The test of one line of the list; its values, if any, are words or expressions. */
function testOf(property: string, values: readonly unknown[]): Test {
  const schemes = sanitizeSchema.protocols?.[property];
  // Ids and references to them keep clear of the names of a page.
  if (property === 'id') return (value) => value.startsWith(anchorPrefix);
  if (schemes) return (value) => isOf(schemes, /^([^:/?#]*):/.exec(value)?.[1]);
  if (values.length === 0) return () => true;
  const isWord = (word: string) =>
    values.some((one) => (one instanceof RegExp ? one.test(word) : String(one) === word));
  return (value) => value.split(' ').every(isWord);
}

function isOf(schemes: readonly string[], scheme: string | undefined): boolean {
  return scheme === undefined || schemes.includes(scheme);
}
