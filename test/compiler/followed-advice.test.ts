import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  compilePage,
  fixMarkdown,
  fixSource,
  fixTypography,
  linkPages,
  toDiagnostics,
  type CompileOptions,
  type Diagnostic,
  type Finding,
  type RuleId,
  type SourceFile,
} from '../../src/compiler/index.js';
import type { RuleCases } from './rules/rule-cases.js';

const rules = readdirSync(join(import.meta.dirname, 'rules/cases')).map((file) =>
  file.replace(/\.ts$/, ''),
) as RuleId[];

/** Rules whose `nearest` or `expected` is no text to put in the place of what was found. */
const toldOnly = new Set<RuleId>([
  'link-host',
  'button-target',
  'duplicate-page',
  'look-alike',
  'file-name',
  'history-target',
]);

/** What pieces of pages lack beside what they show: their links, headings and keys are no fault of the advice. */
const ofPieces = new Set<RuleId>([
  'internal-link',
  'heading-id',
  'heading-level',
  'empty-section',
  'front-matter-key',
  'front-matter-required',
]);

/** How the notes say what to do, in each language. */
const says = {
  fr: {
    others: 'de même pour les lignes qui suivent',
    below: /^Ajoutez sous cette ligne : (.+)$/,
    instead: /^Écrivez à la place de cette ligne : ([^;]+)$/,
    id: /^Écrivez (\{#[^{}]+\}) à la fin du titre|^Ajoutez (\{#[^{}]+\})/,
    write: 'Écrivez : ',
  },
  en: {
    others: 'the lines below it likewise',
    below: /^Add below this line: (.+)$/,
    instead: /^Write in place of this line: ([^;]+)$/,
    id: /^Write (\{#[^{}]+\}) at the end of the heading|^Add (\{#[^{}]+\})/,
    write: 'Write: ',
  },
} as const;

/** The text of a file once somebody has done what the message says; `undefined` where it proposes nothing to do as it is. */
function follow(diagnostic: Diagnostic, text: string, language: 'fr' | 'en'): string | undefined {
  const { line, column, rule, found, expected, nearest, note = '' } = diagnostic;
  const said = says[language];
  const lines = text.split('\n');
  const replaceLine = (write: string) => lines.with(line - 1, write).join('\n');
  const here = lines[line - 1]!;
  if (note.includes('npx datagouv-faq fix content')) {
    const { value } = fixMarkdown(fixSource({ path: 'page.md', value: text }).value);
    return note.includes('--typography') ? fixTypography(value).value : value;
  }
  if (note.includes(said.others)) return fixMarkdown(text).value;
  const below = said.below.exec(note)?.[1];
  if (below !== undefined) return lines.toSpliced(line, 0, below).join('\n');
  const instead = said.instead.exec(note)?.[1];
  if (instead !== undefined) return replaceLine(instead);
  const id = said.id.exec(note)?.slice(1).join('');
  if (id !== undefined && rule !== 'near-id' && here.startsWith('#')) return replaceLine(`${here.replace(/\s*\{#[^{}]*\}\s*$/, '')} ${id}`);
  const write = nearest ?? (note.startsWith(said.write) ? expected : undefined);
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const at = found === undefined || write === undefined ? -1 : text.indexOf(found, start + (rule === 'front-matter-key' ? 0 : column - 1));
  if (toldOnly.has(rule) || at < 0) return undefined;
  return text.slice(0, at) + write + text.slice(at + found!.length);
} // prettier-ignore

/** What is found, before it is worded in a language. */
async function find(files: readonly SourceFile[], options: CompileOptions): Promise<readonly Finding[]> {
  const drafts = await Promise.all(files.map((file) => compilePage(file, options)));
  return [...drafts.flatMap(({ findings }) => findings), ...linkPages(drafts, options).findings];
}

const countOf = (all: readonly Diagnostic[], rule: RuleId) => all.filter((one) => one.rule === rule).length;

let followed = 0;

describe.each(rules)('what %s proposes', (rule) => {
  it('takes its finding away and brings no other', async () => {
    const { cases } = (await import(`./rules/cases/${rule}.ts`)) as { cases: RuleCases };
    const options: CompileOptions = { ...cases.options, rules: { [rule]: 'error' } };
    for (const [, source] of cases.fails) {
      if (typeof source === 'function') continue;
      const files = typeof source === 'string' ? [{ path: 'page.md', value: source }] : source;
      const findings = await find(files, options);
      const [before, english] = (['fr', 'en'] as const).map((one) => toDiagnostics(findings, options.rules, one)) as [Diagnostic[], Diagnostic[]];
      const first = before.find((one) => one.rule === rule)!;
      const file = files.find(({ path }) => path === first.path);
      if (typeof file?.value !== 'string') continue;
      const value = follow(first, file.value, 'fr');
      const inEnglish = follow(english.find((one) => one.rule === rule)!, file.value, 'en');
      expect(inEnglish, `${JSON.stringify(source)}: the messages of both languages propose the same`).toBe(value?.replace('{#mon-identifiant}', '{#my-id}'));
      if (value === undefined) continue;
      followed++;
      const after = toDiagnostics(await find(files.map((one) => (one === file ? { ...one, value } : one)), options), options.rules); // prettier-ignore
      const shown = `${JSON.stringify(source)} → ${JSON.stringify(value)}: ${after.map((one) => one.message).join(' | ')}`;
      expect(countOf(after, rule), shown).toBeLessThan(countOf(before, rule));
      const others = [...new Set(after.map((one) => one.rule))].filter((one) => one !== rule && !ofPieces.has(one));
      expect(others.filter((one) => countOf(after, one) > countOf(before, one)), shown).toEqual([]);
    } // prettier-ignore
  });
});

it('most proposals were followed', () => {
  expect(followed).toBeGreaterThan(70);
});
