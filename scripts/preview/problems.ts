import { join, relative } from 'node:path';
import { YAMLError } from 'yaml';
import { BuildFailure } from '../../src/build/index.js';
import { wordsFor } from '../../src/cli/explain.js';
import { systemReason } from '../../src/cli/refusing.js';
import { fr } from '../../src/cli/words/fr.js';
import { decodeLoosely } from '../../src/compiler/source/decode.js';
import { splitLines } from '../../src/compiler/source/place.js';
import type { Diagnostic, SourceFile } from '../../src/compiler/index.js';
import { nameProblem } from '../../src/compiler/front-matter/syntax-error.js';
import { alwaysErrors } from '../../src/compiler/rules/rules.js';
import { syntaxProblems } from '../../src/compiler/rules/words/syntax-problems.js';

/** A problem of the content as a page of `npm start` shows it. Plain data: it travels as JSON. */
export interface Problem {
  readonly severity: Diagnostic['severity'];
  /** Below the content folder. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What an editor opens: the absolute path, line and column. */
  readonly location: string;
  /** The line at fault, cut around the fault when it is long: before, at and after it. */
  readonly quote?: readonly [before: string, fault: string, after: string];
  readonly message: string;
  readonly expected?: string;
  readonly note?: string;
  readonly rule?: string;
  readonly url?: string;
}

/** Longest part of a line that is quoted, on each side of the fault. */
const marginLength = 60;

/** What `npm run content:record` mends before publishing is no problem while writing. */
const unheeded: ReadonlySet<string> = new Set(['history-unrecorded']);

/** Diagnostics for the page: files that cannot be read first, then errors, then warnings, each in its file's order. */
export function toProblems(
  diagnostics: readonly Diagnostic[],
  folder: string,
  files: readonly SourceFile[],
): readonly Problem[] {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const value = files.find((file) => file.path === path)?.value ?? '';
    if (!lines.has(path)) lines.set(path, splitLines(decodeLoosely(value)));
    return lines.get(path)!;
  };
  return diagnostics
    .filter(({ rule }) => !unheeded.has(rule))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((diagnostic) => {
      const { found: _, nearest: __, endLine: ___, endColumn: ____, ...shown } = diagnostic;
      const quote = quoteLine(linesOf(diagnostic.path)[diagnostic.line - 1], diagnostic);
      return { ...shown, location: locate(folder, diagnostic), ...(quote && { quote }) };
    });
}

function rank({ severity, rule }: Diagnostic): number {
  return alwaysErrors.has(rule) ? 0 : severity === 'error' ? 1 : 2;
}

function quoteLine(text: string | undefined, diagnostic: Diagnostic): Problem['quote'] {
  if (text === undefined || text.trim() === '') return undefined;
  const { line, column, endLine, endColumn } = diagnostic;
  const from = column - 1;
  const end = endColumn === undefined ? column : endLine === line ? endColumn - 1 : text.length;
  const to = Math.max(from + 1, end);
  const before = text.slice(0, from);
  const after = text.slice(to);
  return [
    before.length > marginLength ? `…${before.slice(-marginLength)}` : before,
    text.slice(from, to),
    after.length > marginLength ? `${after.slice(0, marginLength)}…` : after,
  ];
}

/** What kept the content from being read or shown, as a problem. */
export function toProblem(error: unknown, folder: string): Problem {
  if (error instanceof BuildFailure) {
    const { cause = new Error([wordsFor(error, { folder }, fr, process.cwd())].flat().join('\n')) } = error;
    return toProblem(cause, folder);
  }
  const { code, path: file = folder } = error as NodeJS.ErrnoException;
  if (code !== undefined) {
    const path = relative(folder, file);
    return atPlace(folder, { path, line: 1 }, `« ${path} » ne se lit pas : ${systemReason(error, fr)}`);
  }
  const { message } = error as Error;
  const [, path, line, reason] = (error instanceof SyntaxError && /^([^:\n]+):(\d+): ([^]*)$/.exec(message)) || [];
  if (path === undefined) return atPlace(folder, { path: '', line: 1 }, `Le portail ne peut le montrer : ${message}`);
  const { cause } = error as Error;
  const [why, note] = cause instanceof YAMLError ? syntaxProblems.fr[nameProblem(cause)] : [reason];
  const problem = atPlace(folder, { path, line: Number(line) }, `« ${path} » ne se lit pas : ${why}`);
  return note === undefined ? problem : { ...problem, note };
}

function atPlace(folder: string, { path, line }: { path: string; line: number }, message: string): Problem {
  const place = { path, line, column: 1 };
  return { severity: 'error', ...place, location: locate(folder, place), message };
}

function locate(folder: string, { path, line, column }: Pick<Problem, 'path' | 'line' | 'column'>): string {
  return `${join(folder, path)}:${line}:${column}`;
}
