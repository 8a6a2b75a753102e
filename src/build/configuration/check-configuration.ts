import type * as z from 'zod';
import { parseDocument, type Document, type Node } from 'yaml';
import { placeOfKey, placeOfValue } from '../../compiler/front-matter/check.js';
import { createLocator, fileStart, type Place } from '../../compiler/source/place.js';
import { nearest } from '../../data/nearest.js';
import { pathSettings } from './path-settings.js';
import { configurationSchema, licenseTerms, type Configuration } from './schema.js';

/** What is wrong with one setting. */
export type ConfigurationProblem = { readonly place: Place } & (
  | { readonly code: 'unknown'; readonly key: string; readonly nearest: string | undefined }
  | { readonly code: 'value'; readonly key: string; readonly expected: ExpectedSetting }
  | { readonly code: 'twice'; readonly key: string }
  | { readonly code: 'syntax' }
);

/** What a setting may be: one of these values, or a kind of value. */
export type ExpectedSetting =
  readonly string[] | 'text' | 'path' | 'boolean' | 'object' | 'url' | 'language' | 'version' | 'license' | 'schema';

export interface CheckedConfiguration {
  readonly settings: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** Where a setting is written. */
  readonly placeOf: (key: keyof Configuration) => Place;
}

/**
 * Reads the settings in a JSON file and holds them against the schema.
 *
 * @param at The keys that lead to the settings.
 */
export function checkConfiguration(text: string, at: readonly string[]): CheckedConfiguration {
  const locate = createLocator(text);
  // YAML's parser says where each key of a JSON file stands, which JSON's own does not.
  const document = parseDocument(text, { prettyErrors: false });
  const placeOf = (...path: readonly (string | number)[]) =>
    placeOfKey(document, [...at, ...path], locate) ?? fileStart;
  const failed = (problems: readonly ConfigurationProblem[]) => ({ settings: {}, problems, placeOf });
  let settings: unknown;
  try {
    settings = at.reduce((value, key) => Object(value)[key] as unknown, JSON.parse(text) as unknown);
  } catch {
    return failed([{ code: 'syntax', place: placeOfFault(document, locate) }]);
  }
  const twice = repeatedKeys(document, text, at).map(({ key, offset }) => {
    return { code: 'twice', key, place: locate(offset) } as const;
  });
  if (twice.length > 0) return failed(twice);
  const result = configurationSchema.safeParse(settings);
  if (result.success) return { settings: result.data, problems: [], placeOf };
  // What is no address at all fails the checks of an address too: a value is told of once.
  const issues = new Map(result.error.issues.flatMap(within).map((issue) => [issue.path.join('.'), issue]));
  return failed(
    [...issues.values()].flatMap((issue): ConfigurationProblem[] => {
      const path = issue.path as (string | number)[];
      if (issue.code === 'unrecognized_keys') {
        const known = keysAt(path);
        return issue.keys.map((key) => ({
          code: 'unknown',
          key,
          nearest: nearest(key, known),
          place: placeOf(...path, key),
        }));
      }
      const place = placeOfValue(document, [...at, ...path], locate);
      return [{ code: 'value', key: path.join('.'), expected: expectedOf(issue, path), place }];
    }),
  );
}

function placeOfFault({ errors: [problem] }: Document, locate: ReturnType<typeof createLocator>): Place {
  return problem ? locate(problem.pos[0]) : fileStart;
}

/** Keys of the settings that stand twice: `JSON.parse` keeps the last without a word. */
function repeatedKeys(document: Document, text: string, at: readonly string[]): { key: string; offset: number }[] {
  const [from = 0, to = text.length] = (document.getIn(at, true) as Node | undefined)?.range ?? [];
  return document.errors.flatMap(({ code, pos: [offset] }) => {
    if (code !== 'DUPLICATE_KEY' || offset < from || offset > to) return [];
    const [key] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(offset))!;
    return [{ key: JSON.parse(key) as string, offset }];
  });
}

type Issue = z.core.$ZodIssue;

/** Where a value may be one thing or an object, and is an object, what is wrong within that. */
function within(issue: Issue): Issue[] {
  const parts = issue.code === 'invalid_union' ? issue.errors : [];
  const inner = parts.find((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inner ? inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) : [issue];
}

/** The keys that the schema knows of an object. */
function keysAt([key]: readonly (string | number)[]): readonly string[] {
  const { shape } = configurationSchema;
  if (key === undefined) return Object.keys(shape);
  if (key === 'rules') return Object.keys(shape.rules.unwrap().shape);
  if (key === 'frontMatter') return Object.keys(shape.frontMatter.unwrap().shape);
  if (key === 'license') return Object.keys(licenseTerms.shape);
  return key === 'attribution' ? Object.keys(shape.attribution.unwrap().shape) : [];
}

function expectedOf(issue: object, path: readonly (string | number)[]): ExpectedSetting {
  const [key, inner] = path;
  const { values, expected } = issue as { values?: readonly unknown[]; expected?: string };
  if (key === undefined) return 'object';
  if (values) return values.map(String);
  if (key === 'frontMatter' && inner === 'schema') return 'schema';
  if (inner === 'url' || key === 'editUrl') return 'url';
  if (inner === undefined && (key === 'license' || key === 'version')) return key;
  if (key === 'lang') return 'language';
  if (pathSettings.has(key as keyof Configuration)) return 'path';
  return expected === 'boolean' || expected === 'object' ? expected : 'text';
}
