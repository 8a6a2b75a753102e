import { resolve } from 'node:path';
import { attempt } from '../../build/attempt.js';
import { listContent } from '../../build/index.js';
import type { Diagnostic } from '../../compiler/rules/diagnostic.js';
import { flatten } from '../../data/sections.js';
import type { CommandContext } from '../context.js';
import { readProject } from '../explain.js';
import { writeLine } from '../io.js';
import { buildOnce } from '../open-build.js';
import { pathFrom } from '../print-diagnostics.js';
import type { Plan } from './options.js';
import { toolOf } from './tools.js';

/** How many kinds of problems are listed; `check` lists the rest. */
const mostKinds = 8;

/** Whether a folder has Markdown already. */
export function holdsMarkdown(folder: string): boolean {
  return attempt(() => listContent(folder).files.length > 0) === true;
}

/** Says what the Markdown of a folder was understood to be, and what to mend first. Nothing is written. */
export async function survey({ folder }: Plan, context: CommandContext): Promise<void> {
  const { io, say } = context;
  const content = resolve(io.cwd, folder);
  const { rules = {} } = (await readProject(context)).settings;
  const options = {
    rule: rules,
    editorial: false,
    report: 'human',
    all: false,
    drafts: false,
    parser: 'remark',
  } as const;
  const result = await buildOnce(folder, options, context);
  const { faq } = await result.load();
  const sections = faq.pages.flatMap((page) => flatten(page.sections));
  const outside = faq.links.filter(({ kind }) => kind === 'external').length;
  const texts = result
    .sources(faq.pages.map(({ source }) => source.path))
    .map(({ value }) => new TextDecoder().decode(value as Uint8Array));
  const tool = toolOf([content, io.cwd, resolve(content, '..')], texts);
  const counts = { pages: faq.pages.length, sections: sections.length, links: faq.links.length, outside };
  writeLine(io.stdout, say.understood(folder, counts, tool));
  const kinds = byRule(result.diagnostics);
  for (const { first, count } of kinds.slice(0, mostKinds)) {
    const place = `${pathFrom(io.cwd, content, first.path)}:${first.line}`;
    writeLine(io.stdout, say.toMend(count, first.rule, place, first.message));
  }
  if (kinds.length > mostKinds) writeLine(io.stdout, say.moreToMend(kinds.length - mostKinds));
}

interface Kind {
  readonly first: Diagnostic;
  readonly count: number;
}

/** What readers do not see: how something looked, and ids that can be made. */
const unseen: ReadonlySet<string> = new Set(['code-meta', 'dialect-attribute', 'front-matter-missing', 'heading-id']);

/**
 * The problems by rule: errors first, since nothing is built before they are mended, then what readers see, then what
 * comes most often.
 */
function byRule(diagnostics: readonly Diagnostic[]): Kind[] {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
  const rank = ({ severity, rule }: Diagnostic) => (severity === 'error' ? 0 : unseen.has(rule) ? 2 : 1);
  return rules
    .map((rule) => {
      const all = diagnostics.filter((one) => one.rule === rule).sort((a, b) => rank(a) - rank(b));
      return { first: all[0]!, count: all.length };
    })
    .sort((a, b) => rank(a.first) - rank(b.first) || b.count - a.count);
}
