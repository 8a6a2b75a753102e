import { parse, TomlDate, TomlError } from 'smol-toml';
import { Document, isMap, isScalar } from 'yaml';
import type { Report } from '../rules/diagnostic.js';
import type { Limits } from '../source/limits.js';
import { createLocator, fileStart } from '../source/place.js';
import { checkDocument } from './check.js';
import type { FrontMatterOptions } from './foreign.js';
import { findExcess } from './limits.js';
import { belowFence, emptyReading, type FrontMatterReading } from './reading.js';
import type { SplitPage } from './split.js';

/** Reads front matter in TOML, as Hugo and Zola have it. Its values are held against the same schema as those of YAML. */
export function readToml(
  { yaml: toml, body }: SplitPage,
  limits: Limits,
  report: Report,
  options: FrontMatterOptions,
): FrontMatterReading {
  const excess = findExcess(toml, limits);
  if (excess) {
    report('limit-front-matter', undefined, excess);
    return emptyReading('unreadable', body);
  }
  try {
    const document = new Document(plain(parse(toml, { maxDepth: limits.frontMatterDepth })));
    placeKeys(document, toml);
    const data = checkDocument(document, createLocator(toml, belowFence), report, options);
    return { ...emptyReading('read', body), data };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const found = toml.split('\n')[error.line - 1]?.trim().slice(0, 60) ?? '';
    // YAML between the lines of TOML.
    if (/^[\w-]+[ \t]*:/.test(found)) report('front-matter-syntax', fileStart, { problem: 'fence', found: '+++' });
    else report('front-matter-syntax', { line: error.line + 1, column: error.column }, { problem: 'toml', found });
    return emptyReading('unreadable', body);
  }
}

/** Dates as YAML gives them: as they are written. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The parser does not tell where a value stands: each key of the first level begins a line. */
function placeKeys({ contents }: Document, toml: string): void {
  if (!isMap(contents)) return;
  const starts = new Map([...toml.matchAll(/^[ \t]*(?:\[{1,2})?"?([\w-]+)/gm)].map((match) => [match[1], match]));
  for (const { key } of contents.items) {
    const match = isScalar(key) ? starts.get(String(key.value)) : undefined;
    if (!match || !isScalar(key)) continue;
    const end = match.index + match[0].length;
    key.range = [end - match[1]!.length, end, end];
  }
}
