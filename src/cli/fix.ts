import type { Command } from 'commander';
import { resolve } from 'node:path';
import { listContent, readContentFile, replaceFile } from '../build/index.js';
import { toDiagnostics, type Finding } from '../compiler/rules/diagnostic.js';
import { fixSource } from '../compiler/tools/fix-encoding.js';
import { createLocator } from '../compiler/source/place.js';
import type { CommandContext } from './commands.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { explain } from './open-build.js';
import { addLanguage, addFolder } from './options.js';
import { printDiagnostics } from './print-diagnostics.js';
import { words, type Language } from './words.js';

interface FixOptions {
  readonly lang: Language;
  readonly dryRun: boolean;
  readonly typography: boolean;
}

const examples = `
Examples:
  $ datagouv-faq fix docs --dry-run             what would be repaired
  $ datagouv-faq fix docs                       repair the files of docs/ in place
  $ datagouv-faq fix docs --typography          and give French pages their no-break spaces, apostrophes, quotes`;

/** Adds `fix`: repairs in place what can be repaired without a doubt, the encoding of text and, if asked, its typography. */
export function addFix(program: Command, { io, action }: CommandContext): void {
  addLanguage(addFolder(program.command('fix').description('Repair text that was saved in the wrong encoding.')))
    .option('--typography', 'mend the typography of French pages too', false)
    .option('--dry-run', 'show the repairs and write nothing', false)
    .addHelpText('after', examples)
    .action(action((folder: string, options: FixOptions) => fix(folder, options, io)));
}

async function fix(folder: string, { lang, dryRun, typography }: FixOptions, io: Io): Promise<ExitCode> {
  const { files, findings: found } = await explain({ folder, lang }, () => listContent(resolve(io.cwd, folder)));
  const findings: Finding[] = [...found];
  const say = words[lang];
  let fixed = 0;
  for (const file of files) {
    const value = readContentFile(file, findings)?.value;
    if (!value) continue;
    const { value: repaired, fixes } = fixSource({ path: file.path, value });
    for (const one of fixes) io.stdout.write(`${one.path}:${one.line}:${one.column}  ${one.found} → ${one.repaired}\n`);
    const mended = typography ? await mendTypography(file.path, repaired, io) : repaired;
    if (fixes.length === 0 && mended === repaired) continue;
    fixed++;
    if (!dryRun) await replaceFile(file.file, mended, { sync: true });
  }
  printDiagnostics({ diagnostics: toDiagnostics(findings, {}, lang), files: [] }, { report: 'human', lang }, io);
  io.stderr.write(`${dryRun ? say.toFix(fixed) : say.fixed(fixed)}\n`);
  return findings.length === 0 ? exitCodes.done : exitCodes.contentErrors;
}

async function mendTypography(path: string, text: string, io: Io): Promise<string> {
  const { fixTypography } = await import('../compiler/tools/fix-typography.js');
  const { value, fixes } = fixTypography(text);
  const locate = createLocator(text);
  for (const { start, end, write } of fixes) {
    const { line, column } = locate(start);
    const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
    const show = (part: string) => JSON.stringify(`${before.split('\n').at(-1)}${part}${after.split('\n')[0]}`);
    io.stdout.write(`${path}:${line}:${column}  ${show(text.slice(start, end))} → ${show(write)}\n`);
  }
  return value;
}
