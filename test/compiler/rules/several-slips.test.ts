import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, type RuleId } from '../../../src/compiler/index.js';
import { runs } from '../../runs.js';
import type { RuleCases } from './rule-cases.js';

const rules = [
  'dialect-tag', 'html-dropped', 'image-alt', 'invisible-character', 'link-address', 'link-private', 'link-tracking',
  'near-code', 'near-emphasis', 'near-heading', 'near-html', 'near-id', 'near-link', 'near-list', 'near-reference', 'near-table',
] as const satisfies readonly RuleId[]; // prettier-ignore

interface Slip {
  readonly rule: RuleId;
  readonly text: string;
  /** Its line in the text. */
  readonly line: number;
}

/** What takes all that follows, and what says something of the page as a whole. */
const ofPages =
  /^(?:---|\+\+\+)|<!--(?![^]*-->)|^~{4}|^(?:`{3,}|~{3,})[^\n]*\n[^]*(?<!```|~~~)$|^[ \t]+\[\^|\n\n[^]*\n\n|\{#|\r/m;

const slips = (
  await Promise.all(
    rules.map(async (rule): Promise<Slip[]> => {
      const { cases } = (await import(`./cases/${rule}.ts`)) as { cases: RuleCases };
      return cases.fails.flatMap(([line, text]) =>
        typeof text === 'string' && typeof line === 'number' && !ofPages.test(text) ? [{ rule, text, line }] : [],
      );
    }),
  )
).flat();

const start = '---\ntitle: Titre\nsummary: Résumé.\n---\n\n## Une question ? {#q}\n\nVoici une réponse.\n\n';

/** One page with all slips, each between two paragraphs, and the line of each. */
function pageOf(all: readonly Slip[]): { readonly value: string; readonly lines: readonly number[] } {
  let value = start;
  const lines = all.map(({ text, line }) => {
    const first = value.split('\n').length;
    value += `${text}\n\nUn paragraphe sans faute.\n\n`;
    return first + line - 1;
  });
  return { value, lines };
}

async function findIn(value: string): Promise<string[]> {
  const options = { rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])) } as const;
  const { diagnostics } = await compile([{ path: 'page.md', value }], options);
  return diagnostics.map(({ rule, line, column }) => `${rule}:${line}:${column}`);
}

const triples = fc.uniqueArray(fc.constantFrom(...slips), { minLength: 3, maxLength: 3, selector: ({ rule }) => rule });

it('the tables hold enough slips that stand for themselves', () => expect(slips.length).toBeGreaterThan(400));

it('finds each of several slips on its own line, and none twice', async () => {
  await fc.assert(
    fc.asyncProperty(triples, fc.boolean(), fc.boolean(), async (all, isEnglish, isCrlf) => {
      const { value, lines } = pageOf(all);
      const text = isEnglish ? value.replace('title:', 'lang: en\ntitle:') : value;
      const found = await findIn(isCrlf ? text.replaceAll('\n', '\r\n') : text);
      const wanted = all.map(({ rule }, at) => `${rule}:${lines[at]! + Number(isEnglish)}`);
      expect(found.map((one) => one.replace(/:\d+$/, ''))).toEqual(expect.arrayContaining(wanted));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: runs(60) },
  );
});
