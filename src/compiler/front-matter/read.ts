import { once } from '../../data/once.js';
import type { Place, Report } from '../rules/diagnostic.js';
import { frontMatterKeys, frontMatterSchema, type FrontMatter } from './schema.js';
import type { Limits } from '../source/limits.js';
import { readPlainFrontMatter } from './plain.js';
import { reportRequired } from './required-keys.js';

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
const someKey = /^[ \t]*["']?[\w-]+["']?[ \t]*:(?:[ \t]|$)/m;

/** Most front matter does without the YAML parser, which is a sixth of the compiler. */
const loadYaml = once(() => import('./yaml.js'));

/** Reads the YAML front matter of a page; what is wrong is reported at the key's own line and column. */
export async function readFrontMatter(value: string, limits: Limits, report: Report): Promise<ReadFrontMatter> {
  const match = fence.exec(value);
  const yaml = match?.[1] ?? '';
  if (!match || (yaml.trim() !== '' && !someKey.test(yaml) && !/^[ \t]*[[{?&*!]/m.test(yaml))) {
    reportMissing(value, report);
    return { data: {}, present: false, body: value, buttonPlaces: [] };
  }
  const body = match[0].replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) + value.slice(match[0].length);
  const nothing = { data: {}, present: true, body, buttonPlaces: [] };
  const plain = isSmall(yaml, limits) ? checkPlain(readPlainFrontMatter(yaml), report) : undefined;
  if (plain) return { ...nothing, data: plain };
  const { readYamlFrontMatter } = await loadYaml();
  return { ...nothing, ...readYamlFrontMatter(yaml, limits, report) };
}

/** Whether front matter of one text a line is sure to be within the limits: most needs no counting. */
function isSmall(yaml: string, limits: Limits): boolean {
  // A UTF-16 code unit has at most three bytes in UTF-8.
  return yaml.length * 3 <= limits.frontMatterBytes && limits.frontMatterDepth >= 1;
}

/** A file that opens front matter without closing it means to have some. */
function reportMissing(value: string, report: Report): void {
  const [first = '', second = ''] = value.split('\n', 2);
  const opened = /^---[ \t]*$/.test(first) && someKey.test(second);
  if (opened && !fence.test(value)) report('front-matter-syntax', undefined, { problem: 'unclosed', found: '---' });
  else report('front-matter-missing', undefined, { keys: frontMatterKeys });
}

/** Checks what was read without the YAML parser; `undefined` when there is something to report that needs a place. */
function checkPlain(plain: Readonly<Record<string, string>> | undefined, report: Report): FrontMatter | undefined {
  if (!plain) return undefined;
  const result = frontMatterSchema.safeParse(plain);
  if (!result.success) return undefined;
  reportRequired(plain, report);
  return result.data;
}
