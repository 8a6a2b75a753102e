import type { Command } from 'commander';
import { resolve } from 'node:path';
import { realPathOf } from '../../build/folder/real-path.js';
import { replaceFile } from '../../build/folder/replace-file.js';
import type { Resolve } from '../../changes/index.js';
import type { Faq, Page, Section } from '../../data/model.js';
import { parseUrl } from '../../data/parse-url.js';
import { childrenOf, flatten } from '../../data/sections.js';
import type { CommandContext } from '../context.js';
import { given } from '../../data/given.js';
import { CommandFailure, exitCodes, writeLine, type ExitCode } from '../io.js';
import { baseUrl, idPrefix, numberFrom } from '../option-values.js';
import { addEdition, choiceOf, whichFaq } from '../options.js';
import { writing } from '../refusing.js';

interface RenderOptions {
  readonly faq?: string;
  readonly edition?: string;
  readonly format: 'html' | 'text' | 'markdown' | 'json-ld';
  readonly out?: string;
  readonly baseUrl?: string;
  readonly headingLevel?: number;
  readonly idPrefix?: string;
  readonly dsfr: boolean;
  readonly accordion: boolean;
  readonly width?: number;
  readonly links?: 'footnotes' | 'inline' | 'omit';
}

const examples = `
Examples:
  $ datagouv-faq render producteur#certification --format text
  $ datagouv-faq render citoyen producteur --dsfr --accordion --base-url /aide/ --out faq.html
  $ datagouv-faq render --format json-ld --base-url https://www.data.gouv.fr/`;

/** Adds `render`: pages and sections as a file or on standard output. */
export function addRender(program: Command, context: CommandContext): void {
  const command = program
    .command('render')
    .description('Print pages or sections of a FAQ as HTML, text, Markdown or JSON-LD.')
    .argument('[ids...]', 'pages, sections (page#id) or their former addresses; by default everything')
    .option('--faq <file>', whichFaq);
  addEdition(command)
    .addOption(choiceOf('--format <kind>', 'what to print', ['html', 'text', 'markdown', 'json-ld']).default('html'))
    .option('--out <file>', 'file to write; by default standard output')
    .option('--base-url <url>', 'put before internal links; by default they stay as they are', baseUrl)
    .option(
      '--heading-level <level>',
      'html: level of the first title; by default 1 for one page, else 2',
      numberFrom(1, 6),
    )
    .option('--id-prefix <text>', 'html: put before every id; by default nothing', idPrefix)
    .option('--dsfr', "html: markup of the French State's design system", false)
    .option('--accordion', 'html: an accordion of the questions', false)
    .option('--width <columns>', 'text: columns of a line; by default 72', numberFrom(1))
    .addOption(
      choiceOf('--links <kind>', 'text: where addresses go; by default footnotes', ['footnotes', 'inline', 'omit']),
    )
    .addHelpText('after', examples)
    .action(context.action((ids: readonly string[], options: RenderOptions) => print(ids, options, context)));
}

async function print(ids: readonly string[], options: RenderOptions, context: CommandContext): Promise<ExitCode> {
  const { io, say } = context;
  const { readFaq } = await import('../faq/read-faq.js');
  const faq = await readFaq(options.faq, context, options.edition);
  const nodes = ids.length === 0 ? faq.pages : await findAll(ids, faq, context);
  const output = `${(await render(nodes, options, context)).trimEnd()}\n`;
  const { out } = options;
  if (out === undefined) io.stdout.write(output);
  else await writing(out, say, () => write(out, output, context));
  return exitCodes.done;
}

async function write(out: string, output: string, context: CommandContext): Promise<void> {
  const { refuseOwn, textFor } = await import('../refuse-own.js');
  const path = realPathOf(resolve(context.io.cwd, out));
  await refuseOwn(path, out, context);
  await replaceFile(path, textFor(path, output));
}

async function render(
  nodes: readonly (Page | Section)[],
  options: RenderOptions,
  { say }: CommandContext,
): Promise<string> {
  const { format, baseUrl, headingLevel, idPrefix, width, links } = options;
  const node = nodes.length === 1 ? nodes[0]! : nodes;
  switch (format) {
    case 'html': {
      const { dsfr, renderAccordion, renderHtml } = await import('../../html/index.js');
      const print = options.accordion ? renderAccordion : renderHtml;
      return print(node, { ...(options.dsfr && dsfr), ...given({ baseUrl, headingLevel, idPrefix }) });
    }
    case 'text': {
      const { renderText } = await import('../../text/index.js');
      return renderText(nodes, given({ baseUrl, width, links }));
    }
    case 'markdown': {
      const { toMarkdown } = await import('../../compiler/output/markdown/to-markdown.js');
      return nodes.map((one) => toMarkdown(one, given({ baseUrl }))).join('\n');
    }
    case 'json-ld': {
      if (baseUrl === undefined || !parseUrl(baseUrl)) throw new CommandFailure(say.needsBaseUrl);
      const { toFaqPage } = await import('../../json-ld/index.js');
      return JSON.stringify(toFaqPage(node, { baseUrl }), null, 2);
    }
  }
  return format satisfies never;
}

async function findAll(ids: readonly string[], faq: Faq, context: CommandContext): Promise<(Page | Section)[]> {
  const { createResolve } = await import('../../changes/index.js');
  const find = createResolve(faq);
  // What two addresses stand for, or a page and one for a section of it, is printed once.
  const found = new Set(ids.flatMap((id) => findOne(id, find, context)));
  const within = new Set([...found].flatMap((node) => flatten(childrenOf(node))));
  return [...found].filter((node) => !within.has(node as Section));
}

/** What an id stands for today; standard error says when it has moved. */
function findOne(id: string, find: Resolve, { io, say }: CommandContext): readonly (Page | Section)[] {
  const found = find(id);
  switch (found.status) {
    case 'current':
      return [found.section ?? found.page];
    case 'moved': {
      const { page, section } = found;
      writeLine(io.stderr, say.isNow(id, [section ? section.key : page.id]));
      return [section ?? page];
    }
    case 'split':
      writeLine(io.stderr, say.isNow(id, found.sections.map(({ key }) => key))); // prettier-ignore
      return found.sections;
    case 'removed':
      throw new CommandFailure(say.wasRemoved(id, found.reason));
    case 'unknown':
      throw new CommandFailure(say.unknownId(id, found.nearest));
  }
  return found satisfies never;
}
