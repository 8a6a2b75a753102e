import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { ForeignTerms } from '../../body/foreign-terms.js';
import type { AllowedUrl, EditorialOptions } from './options.js';

/** What two files of a content folder give to `compile`; those of a translation are in `editions`, by language. */
export interface WordLists {
  readonly foreignTerms: ForeignTerms;
  readonly editorial: EditorialOptions;
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

function read<T>(path: string, value: string | undefined, schema: z.ZodType<T>): T {
  const lineCounter = new LineCounter();
  const document = parseDocument(value ?? '', { lineCounter, prettyErrors: false });
  const fail = (offset: number, message: string, cause?: Error): never => {
    throw new SyntaxError(`${path}:${lineCounter.linePos(offset).line}: ${message}`, { cause });
  };
  const [problem] = document.errors;
  if (problem) fail(problem.pos[0], problem.message, problem);
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = document.getIn(issue!.path as (string | number)[], true) as { range?: readonly number[] } | undefined;
  return fail(
    at?.range?.[0] ?? 0,
    [...(issue!.path.length > 0 ? [issue!.path.join('.')] : []), issue!.message].join(': '),
  );
}
