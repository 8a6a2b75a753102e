import { isMap, isNode, isScalar, type Document } from 'yaml';
import type * as z from 'zod';
import { nearest } from '../../data/nearest.js';
import type { Report } from '../rules/diagnostic.js';
import type { Expectation } from '../rules/front-matter-type.js';
import { withoutControls } from '../source/characters.js';
import { fileStart, type Locate, type Place } from '../source/place.js';
import { departures, findAliases, takeForeign, type FrontMatterOptions } from './foreign.js';
import {
  buttonKeys,
  foreignKeys,
  frenchKeys,
  frontMatterKeys,
  frontMatterSchema,
  reportRequired,
  type FrontMatter,
} from './schema.js';

/** Where a value stands in front matter: its keys and indexes. */
type Path = readonly (string | number)[];

/** Holds a YAML document against the schema, reports every issue at its place, and gives the keys that have none. */
export function checkDocument(
  document: Document,
  locate: Locate,
  report: Report,
  options: FrontMatterOptions = {},
): FrontMatter {
  const written: unknown = cleanStrings(document.toJS() ?? {});
  const isKept = options.extra === 'keep';
  const { own: plain, kept } = isKept && isRecord(written) ? takeForeign(written) : { own: written, kept: {} };
  const reportType = (path: Path, expected: Expectation) => {
    const found = asJson(document.getIn(path, true));
    report('front-matter-type', placeOfValue(document, path, locate), { key: path.join('.'), found, expected });
  };
  for (const path of departures(kept.data, options)) reportType(path as Path, 'schema');
  const result = frontMatterSchema.safeParse(plain);
  for (const { code, path, keys = [] } of (result.error?.issues ?? []) as readonly Issue[]) {
    if (code !== 'unrecognized_keys') reportType(path as Path, expectationOf(path as Path));
    else for (const key of keys) reportKey(document, [...(path as Path), key], locate, report);
  }
  // Who gave a key another name is told to rename it.
  if (isRecord(plain))
    reportRequired(Object.fromEntries(Object.keys(plain).flatMap((key) => [[key], [nearestKey(key)]])), report);
  const aliases = findAliases(isRecord(written) ? written : {}, isKept).map((alias) => ({
    written: alias.written,
    place: placeOfValue(document, alias.path, locate),
  }));
  const { aliases: _, ...own } = result.success ? result.data : withoutIssues(plain, result.error.issues);
  return { ...own, ...(aliases.length > 0 && { aliases }), ...kept };
}

/** What zod says of a value. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The key that was meant, by its spelling, its name in French or in another tool. */
function nearestKey(found: string): string | undefined {
  if (foreignKeys.get(found) === 'summary') return 'summary';
  if (found === 'redirect_from') return 'aliases';
  return frenchKeys.get(found.toLowerCase()) ?? nearest(found, frontMatterKeys);
}

function reportKey(document: Document, path: Path, locate: Locate, report: Report): void {
  const found = String(path.at(-1));
  const keys = path.length === 1 ? frontMatterKeys : buttonKeys;
  const near = path.length === 1 ? nearestKey(found) : nearest(found, keys);
  report('front-matter-key', placeOfKey(document, path, locate), { found, nearest: near, keys });
}

const expectations: Readonly<Record<string, Expectation>> = {
  aliases: 'addresses',
  reviewed: 'date',
  review: 'date',
  reviews: 'keys',
  buttons: 'buttons',
  lang: 'language',
  draft: 'boolean',
};

function expectationOf(path: Path): Expectation {
  const last = path.at(-1);
  if (path.length > 1 && path[0] === 'reviews') return 'date';
  if (last === undefined) return 'keys';
  return typeof last === 'number' ? 'button' : (expectations[last] ?? 'text');
}

/** A value as JSON, or a number as it is written: JSON has none for `.nan` and `1e999`. `undefined` when there is none. */
function asJson(value: unknown): string | undefined {
  if (isScalar(value) && typeof value.value === 'number') return value.source;
  const plain: unknown = isNode(value) ? value.toJSON() : value;
  return plain === null || plain === undefined ? undefined : JSON.stringify(plain);
}

function withoutIssues(plain: unknown, issues: readonly Issue[]): z.output<typeof frontMatterSchema> {
  const valid: Record<string, unknown> = isRecord(plain) ? { ...plain } : {};
  for (const { code, path, keys = [] } of issues) {
    const wrong = code === 'unrecognized_keys' && path.length === 0 ? keys : path.slice(0, 1);
    for (const key of wrong) delete valid[String(key)];
  }
  const rest = frontMatterSchema.safeParse(valid);
  return rest.success ? rest.data : {};
}

/** Replaces the control characters that escapes of YAML have written, as `checkCharacters` does for those of the file. */
function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(cleanStrings);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [withoutControls(key), cleanStrings(inner)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of the value at `path`, or of the nearest ancestor that exists. */
export function placeOfValue(document: Document, path: Path, locate: Locate): Place {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = isNode(node) ? node.range : undefined;
    if (range && range[1] > range[0]) return locate(range[0], range[1]);
    const key = placeOfKey(document, path.slice(0, length), locate);
    if (key) return key;
  }
  return fileStart;
}

/** The place of the key at the end of `path`. */
export function placeOfKey(document: Document, path: Path, locate: Locate): Place | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
  return isScalar(key) && key.range ? locate(key.range[0], key.range[1]) : undefined;
}
