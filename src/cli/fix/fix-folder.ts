import { resolve } from 'node:path';
import { listContent, readContentFile, replaceFile } from '../../build/index.js';
import { toDiagnostics, type Finding } from '../../compiler/rules/diagnostic.js';
import { decodeLoosely } from '../../compiler/source/decode.js';
import { createLocator } from '../../compiler/source/place.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { fixSource } from '../../compiler/tools/fix-encoding.js';
import type { CommandContext } from '../context.js';
import { explain, readProject } from '../explain.js';
import { CommandFailure, exitCodes, writeLine, type ExitCode } from '../io.js';
import { pathFrom, printDiagnostics } from '../print-diagnostics.js';
import { writing } from '../refusing.js';

export interface FixOptions {
  readonly dryRun: boolean;
  readonly typography: boolean;
}

/** Mends the files of a folder in place, or shows what it would change; a file that cannot be written keeps no other from it. */
export async function fixFolder(
  folder: string,
  { dryRun, typography }: FixOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, language, say } = context;
  const content = resolve(io.cwd, folder);
  const { settings } = await readProject(context);
  const { files, findings: found } = await explain({ folder }, context, () => listContent(content));
  const findings: Finding[] = [...found];
  const refused: CommandFailure[] = [];
  let fixed = 0;
  for (const file of files) {
    const value = readContentFile(file, findings)?.value;
    if (!value) continue;
    const path = pathFrom(io.cwd, content, file.path);
    const { mended, told } = await mend({ path: file.path, value }, typography && (settings.lang ?? 'fr'));
    if (mended === undefined) continue;
    if (dryRun) io.stdout.write(await toPatch(path, decodeLoosely(value), mended));
    else {
      const failure = await failureOf(writing(path, say, () => replaceFile(file.file, mended, { sync: true })));
      if (failure) {
        refused.push(failure);
        continue;
      }
      for (const line of told) writeLine(io.stdout, `${path}:${line}`);
    }
    fixed++;
  }
  const diagnostics = toDiagnostics(findings, {}, language);
  printDiagnostics({ folder, diagnostics, sources: () => [], all: true }, 'human', context);
  writeLine(io.stderr, dryRun ? say.toFix(fixed) : say.fixed(fixed));
  if (refused.length > 0) throw new CommandFailure(refused.flatMap(({ lines }) => lines));
  return findings.length === 0 ? exitCodes.done : exitCodes.contentErrors;
}

/** What kept a file from being written. */
async function failureOf(written: Promise<unknown>): Promise<CommandFailure | undefined> {
  try {
    await written;
    return undefined;
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
}

/** The mended text, absent where nothing changes, and a line for each change; `typography`: the language of pages that say none. */
async function mend(
  file: SourceFile,
  typography: string | false,
): Promise<{ readonly mended?: string; readonly told: readonly string[] }> {
  const told: string[] = [];
  const tell: Tell = (line, column, found, written) => told.push(`${line}:${column}  ${found} → ${written}`);
  const { value: readable, fixes } = fixSource(file);
  for (const { line, column, found, repaired } of fixes) tell(line, column, found, repaired);
  const mended = await mendMarks(readable, typography, tell);
  return fixes.length === 0 && mended === readable ? { told } : { mended, told };
}

type Tell = (line: number, column: number, found: string, written: string) => unknown;

/** Mends the Markdown of a file and, if a language is given for pages that do not say theirs, its typography. */
async function mendMarks(text: string, typography: string | false, tell: Tell): Promise<string> {
  const { fixMarkdown } = await import('../../compiler/tools/fix-markdown.js');
  const { value, fixes } = fixMarkdown(text);
  for (const { line, column, found, expected } of fixes) tell(line, column, found, expected);
  return typography ? mendTypography(value, typography, tell) : value;
}

async function mendTypography(text: string, lang: string, tell: Tell): Promise<string> {
  const { fixTypography } = await import('../../compiler/tools/fix-typography.js');
  const { value, fixes } = fixTypography(text, lang);
  const locate = createLocator(text);
  for (const { start, end, write } of fixes) {
    const { line, column } = locate(start);
    const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
    const show = (part: string) => JSON.stringify(`${before.split('\n').at(-1)}${part}${after.split('\n')[0]}`);
    tell(line, column, show(text.slice(start, end)), show(write));
  }
  return value;
}

/** What would change, as `git apply` and `patch -p1` read it. */
async function toPatch(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 });
  return patch.replace(/^=+\n/, '');
}
