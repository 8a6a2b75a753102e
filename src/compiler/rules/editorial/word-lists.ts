import { parseDocument, visit, type Alias, type Document } from 'yaml';
import * as z from 'zod';
import type { ForeignTerms } from '../../body/foreign-terms.js';
import { placeOfKey, placeOfValue } from '../../front-matter/check.js';
import { lineAt, nameProblem } from '../../front-matter/syntax-error.js';
import { createLocator, type Place } from '../../source/place.js';
import type { ListProblem } from '../list-syntax.js';
import type { AllowedUrl, EditorialOptions } from './options.js';

/** What two files of a content folder give to `compile`; those of a translation are in `editions`, by language. */
export interface WordLists {
  readonly foreignTerms: ForeignTerms;
  readonly editorial: EditorialOptions;
}

/** A list that cannot be read. */
export class ListError extends SyntaxError {
  constructor(
    readonly path: string,
    readonly place: Place,
    readonly data: { readonly problem: ListProblem; readonly found: string },
    { message, cause }: { readonly message: string; readonly cause?: Error },
  ) {
    super(`${path}:${place.line}: ${message}`, { cause });
  }
}

const text = z.string().min(1);
const lexiconSchema = z.strictObject({
  foreign: z.record(text, text).nullish(),
  acronyms: z.record(text, z.union([text, z.array(text).min(1)])).nullish(),
  names: z.array(text).nullish(),
  avoid: z.record(text, text).nullish(),
});
const linksSchema = z.record(
  text,
  z
    .array(z.strictObject({ url: text, status: z.enum(['attestée', 'déduite', 'à vérifier', 'historique']) }))
    .nullable(),
);

/**
 * Reads the lists that editors keep beside the pages: `lexicon.yml` (foreign terms, acronyms, names, words to avoid)
 * and `links.yml` (addresses by heading, each with its status). A file that is not there gives nothing.
 *
 * @param lists The two files as text.
 * @param folder Folder they are in, for messages: `en/`. Default: the content's own.
 * @returns Options for `compile`.
 * @throws A `SyntaxError` that names the file, the line and what was expected; its `cause` is the YAML parser's error.
 * @example
 * const { foreignTerms } = readWordLists({ lexicon: 'foreign:\n  hackathon: en' });
 */
export function readWordLists(lists: { readonly lexicon?: string; readonly links?: string }, folder = ''): WordLists {
  const { foreign, acronyms, names, avoid } = read(`${folder}lexicon.yml`, lists.lexicon, lexiconSchema);
  const links = lists.links === undefined ? undefined : read(`${folder}links.yml`, lists.links, linksSchema);
  return {
    foreignTerms: foreign ?? {},
    editorial: {
      ...(acronyms && { acronyms }),
      ...(names && { names }),
      ...(avoid && { avoid }),
      ...(links && { urls: Object.values(links).flatMap((entries) => (entries ?? []).map(toAllowedUrl)) }),
    },
  };
}

type ListedLink = NonNullable<z.infer<typeof linksSchema>[string]>[number];

/** An address kept for the record belongs to the home page alone. */
function toAllowedUrl({ url, status }: ListedLink): AllowedUrl {
  if (status === 'à vérifier') return { url, unverified: true };
  return status === 'historique' ? { url, pages: ['index.md'] } : { url };
}

function read<T>(path: string, value = '', schema: z.ZodType<T>): T {
  const document = parseDocument(value, { prettyErrors: false });
  const locate = createLocator(value);
  const [problem] = document.errors;
  if (problem) {
    const data = { problem: nameProblem(problem), found: lineAt(value, problem.pos[0]).found.trim() };
    throw new ListError(path, locate(problem.pos[0]), data, { message: problem.message, cause: problem });
  }
  const alias = findAlias(document);
  if (alias?.range) {
    const data = { problem: 'alias', found: lineAt(value, alias.range[0]).found.trim() } as const;
    throw new ListError(path, locate(alias.range[0]), data, { message: 'aliases are not allowed' });
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const keys = [...issue.path, ...unknown] as (string | number)[];
  const found = keys.join('.') || path;
  const message = issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
  const place = unknown.length > 0 ? placeOfKey(document, keys, locate) : undefined;
  throw new ListError(path, place ?? placeOfValue(document, keys, locate), { problem: 'shape', found }, { message });
}

/** The first value that stands for another: one that stands for itself would never end. */
function findAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}
