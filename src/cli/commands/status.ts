import type { Command } from 'commander';
import type { TranslationStatus } from '../../editions/index.js';
import type { CommandContext } from '../context.js';
import { exitCodes, writeJson, writeLine, type ExitCode } from '../io.js';
import { addContentOptions, type ContentOptions } from '../options.js';
import { onOneLine } from '../../compiler/rules/print/visible.js';

const examples = `
Examples:
  $ datagouv-faq status                         the translations of content/
  $ datagouv-faq status docs --report json      the same, for a program`;

/** Adds `status`: how far each translation of a folder has come. */
export function addStatus(program: Command, context: CommandContext): void {
  const description = 'Tell what is translated, stale since when, and missing, by language.';
  addContentOptions(program.command('status').description(description), context)
    .addHelpText('after', examples)
    .action(context.action((folder: string, options: ContentOptions) => status(folder, options, context)));
}

async function status(folder: string, options: ContentOptions, context: CommandContext): Promise<ExitCode> {
  const { io, say } = context;
  const { buildOnce } = await import('../open-build.js');
  const result = await buildOnce(folder, options, context);
  if (result.status === 'failed') {
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    const { printDiagnostics } = await import('../print-diagnostics.js');
    printDiagnostics({ folder, diagnostics: errors, sources: result.sources }, options.report, context);
    return exitCodes.contentErrors;
  }
  const { faq, editions = {} } = await result.load();
  const { translationStatus } = await import('../../editions/index.js');
  const statuses = translationStatus(faq, Object.values(editions));
  if (options.report === 'json') writeJson(io.stdout, statuses);
  else if (statuses.length === 0) writeLine(io.stderr, say.notTranslated(folder));
  else for (const line of statuses.flatMap((one) => describe(one, context))) writeLine(io.stdout, line);
  return exitCodes.done;
}

/** A line that sums a language up, then one for each stale and each missing answer. */
function describe({ lang, total, translated, stale, missing }: TranslationStatus, { say }: CommandContext): string[] {
  return [
    say.translated(lang, { total, translated, stale: stale.length }),
    ...stale.map(({ key, title, since }) => `  ${say.staleSince(since)}  ${key}  ${onOneLine(title)}`),
    ...missing.map(({ key, title }) => `  ${say.missing}  ${key}  ${onOneLine(title)}`),
  ];
}
