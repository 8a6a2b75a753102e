import { decodeLoosely } from '../../source/decode.js';
import { splitLines } from '../../source/place.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Language } from '../language.js';
import type { SourceFile } from '../../source/source-file.js';
import { onOneLine } from './visible.js';

interface HumanOptions {
  readonly files: readonly SourceFile[];
  readonly color: boolean;
  readonly all: boolean;
  readonly language: Language;
}

const words = {
  fr: {
    error: 'erreur', warning: 'avertissement', expected: 'Attendu : ', note: 'Que faire : ', url: 'En savoir plus : ',
    count: (n: number, word: string) => `${n} ${word}${n > 1 ? 's' : ''}`, rule: 'règle', files: 'fichiers',
    others: (n: number, rule: string) => `… et ${n} autres « ${rule} » (--all les montre toutes)`,
  },
  en: {
    error: 'error', warning: 'warning', expected: 'Expected: ', note: 'To do: ', url: 'Read more: ',
    count: (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`, rule: 'rule', files: 'files',
    others: (n: number, rule: string) => `… and ${n} more "${rule}" (--all shows them)`,
  },
} as const; // prettier-ignore

/** A paragraph a diagnostic, with the line at fault, then the counts; of many, the first of each rule and a table. */
export function toHuman(diagnostics: readonly Diagnostic[], options: HumanOptions): string {
  if (diagnostics.length === 0) return '';
  const lines = new Map(options.files.map(({ path, value }) => [path, splitLines(decodeLoosely(value))]));
  const paint = painter(options.color);
  const print = (diagnostic: Diagnostic) =>
    paragraph(diagnostic, lines.get(diagnostic.path)?.[diagnostic.line - 1], paint, options.language);
  const total = counts(diagnostics, options.language);
  if (options.all || diagnostics.length <= most) return [...diagnostics.map(print), total].join('\n\n');
  const groups = byRule(diagnostics);
  const paragraphs = groups.flatMap((group) => [
    ...group.slice(0, shownOfEach).map(print),
    ...(group.length > shownOfEach ? [words[options.language].others(group.length - shownOfEach, group[0]!.rule)] : []),
  ]);
  return [...paragraphs, table(groups, options.language), total].join('\n\n');
}

/** More diagnostics than these are grouped by their rules. */
const most = 50;

/** How many of each rule are then shown. */
const shownOfEach = 3;

/** Errors first, then the most frequent. */
function byRule(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const group = groups.get(one.rule);
    if (group) group.push(one);
    else groups.set(one.rule, [one]);
  }
  const rank = (group: readonly Diagnostic[]) => (group[0]!.severity === 'error' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** How often each rule is broken, and in how many files. */
function table(groups: readonly (readonly Diagnostic[])[], language: Language): string {
  const { rule, files, error, warning } = words[language];
  const rows = groups.map((group) => {
    const errors = group.filter(({ severity }) => severity === 'error').length;
    return [group[0]!.rule, errors, group.length - errors, new Set(group.map(({ path }) => path)).size].map(String);
  });
  const all = [[rule, `${error}s`, `${warning}s`, files], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  return all.map((row) => row.map(pad).join('  ')).join('\n');
}

function paragraph(diagnostic: Diagnostic, source: string | undefined, paint: Paint, language: Language): string {
  const { path, line, column, severity, rule, message, expected, note, url } = diagnostic;
  const word = words[language];
  const colour = severity === 'error' ? 'red' : 'yellow';
  const rows = [
    `${paint('bold', `${path}:${line}:${column}`)}  ${paint(colour, word[severity])}  ${onOneLine(message)}  ${paint('dim', rule)}`,
    ...(source === undefined ? [] : frame(source, diagnostic, paint, colour)),
    ...(expected === undefined ? [] : [`  ${paint('dim', word.expected)}${onOneLine(expected)}`]),
    ...(note === undefined ? [] : [`  ${paint('dim', word.note)}${onOneLine(note)}`]),
    ...(url === undefined ? [] : [`  ${paint('dim', `${word.url}${url}`)}`]),
  ];
  return rows.join('\n');
}

/** Longest part of the line that is quoted. */
const frameWidth = 100;

/** The line at fault, cut around the fault when it is long, with marks under the fault. */
function frame(
  source: string,
  { line, column, endLine, endColumn }: Diagnostic,
  paint: Paint,
  colour: Style,
): string[] {
  const last = endColumn === undefined ? column : endLine === line ? endColumn - 1 : source.length;
  const start = Math.max(0, Math.min(column - 1 - 20, source.length - frameWidth));
  const text = source.slice(start, start + frameWidth);
  const from = column - 1 - start;
  const length = Math.max(1, Math.min(last - start, text.length) - from);
  const margin = `  ${line} | `;
  const blank = text.slice(0, from).replace(/[^\t]/g, ' ');
  return [
    `${paint('dim', margin)}${onOneLine(text)}`,
    `${' '.repeat(margin.length)}${blank}${paint(colour, '^'.repeat(length))}`,
  ];
}

function counts(diagnostics: readonly Diagnostic[], language: Language): string {
  const { count, error, warning } = words[language];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, error)}, ${count(diagnostics.length - errors, warning)}`;
}

const styles = { bold: 1, dim: 2, red: 31, yellow: 33 } as const;

type Style = keyof typeof styles;
type Paint = (style: Style, text: string) => string;

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
}
