import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import type { Place, Report } from './diagnostic.js';
import { nearest } from '../nearest.js';

const text = z.string().trim().min(1);
const date = z.iso.date();

/** The keys of a page's front matter: the seed's own, plus what audience pages need. */
export const frontMatterSchema = z.strictObject({
  layout: text.optional().describe('Gabarit Jekyll ; accepté, sans effet.'),
  title: text.optional().describe('Titre de la page.'),
  summary: text.optional().describe('Résumé de la page, en une phrase.'),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/).optional().describe('Langue de la page (BCP 47) ; « fr » par défaut.'),
  audience: text.optional().describe('Public de la page : citoyen, producteur…'),
  reviewed: date.optional().describe('Date jusqu’à laquelle les faits ont été vérifiés (AAAA-MM-JJ).'),
  buttons: z
    .array(z.strictObject({ title: text.describe('Libellé.'), default: text.describe('Chemin de la page.') }))
    .optional()
    .describe('Boutons de la page d’accueil, un par public.'),
});

/** What the schema lets through; spelled out so that the published types do not need zod. */
export interface FrontMatter {
  readonly layout?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly lang?: string | undefined;
  readonly audience?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly buttons?: readonly { readonly title: string; readonly default: string }[] | undefined;
}

export const frontMatterKeys = Object.keys(frontMatterSchema.shape);

export interface ReadFrontMatter {
  readonly data: FrontMatter;
  /** Whether the file has front matter at all. */
  readonly present: boolean;
  /** The Markdown, with the front matter blanked so that every line keeps its number. */
  readonly body: string;
  /** Where each button's `default` stands. */
  readonly buttonPlaces: readonly Place[];
}

const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Reads the YAML front matter of a page; what is wrong is reported at the key's own line and column. */
export function readFrontMatter(value: string, report: Report): ReadFrontMatter {
  const match = fence.exec(value);
  if (!match) {
    report('front-matter-missing', undefined, { keys: frontMatterKeys });
    return { data: {}, present: false, body: value, buttonPlaces: [] };
  }
  const body = match[0].replace(/[^\n]/g, ' ') + value.slice(match[0].length);
  const yaml = match[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const placeAt = ([start, end]: readonly [number, number, ...unknown[]]): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    // The opening fence is line 1, so the YAML begins on line 2.
    return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col };
  };
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    report('front-matter-syntax', placeAt(problem.pos), { found: problem.message });
    return { data: {}, present: true, body, buttonPlaces: [] };
  }
  const data = check(document, placeAt, report);
  const buttonPlaces = (data.buttons ?? []).map((_, index) =>
    placeOf(document, ['buttons', index, 'default'], placeAt),
  );
  return { data, present: true, body, buttonPlaces };
}

type PlaceAt = (range: readonly [number, number, ...unknown[]]) => Place;

function check(document: Document, placeAt: PlaceAt, report: Report): FrontMatter {
  const plain: unknown = document.toJS() ?? {};
  const result = frontMatterSchema.safeParse(plain);
  if (result.success) return result.data;
  const valid: Record<string, unknown> = isRecord(plain) ? { ...plain } : {};
  for (const issue of result.error.issues) {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const keys = path.length === 0 ? frontMatterKeys : ['title', 'default'];
        report('front-matter-key', placeOfKey(document, [...path, key], placeAt), {
          found: key,
          nearest: nearest(key, keys),
          keys,
        });
        if (path.length === 0) delete valid[key];
      }
      if (path.length > 0) delete valid[String(path[0])];
    } else {
      report('front-matter-type', placeOf(document, path, placeAt), {
        key: path.join('.'),
        found: describe(document.getIn(path)),
        expected: expectations[String(path.at(-1))] ?? 'un texte',
      });
      if (path.length > 0) delete valid[String(path[0])];
    }
  }
  const rest = frontMatterSchema.safeParse(valid);
  return rest.success ? rest.data : {};
}

const expectations: Record<string, string> = {
  reviewed: 'une date AAAA-MM-JJ, comme 2026-08-31',
  buttons: 'une liste de boutons, chacun avec `title` et `default`',
  lang: 'un code de langue, comme fr',
};

function describe(value: unknown): string {
  if (value === undefined) return 'absente';
  return JSON.stringify(isNode(value) ? value.toJSON() : value) ?? 'absente';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of the value at `path`, or of the nearest ancestor that exists. */
function placeOf(document: Document, path: readonly (string | number)[], placeAt: PlaceAt): Place {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range && node.range[1] > node.range[0]) return placeAt(node.range);
    const key = placeOfKey(document, path.slice(0, length), placeAt);
    if (key) return key;
  }
  return { line: 1, column: 1 };
}

/** The place of the key at the end of `path`. */
function placeOfKey(document: Document, path: readonly (string | number)[], placeAt: PlaceAt): Place | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = pair?.key;
  return isScalar(key) && key.range ? placeAt(key.range) : undefined;
}
