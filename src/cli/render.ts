import { InvalidArgumentError, Option, type Command } from 'commander';
import { resolve } from 'node:path';
import type { Resolve } from '../changes/index.js';
import type { Faq, Page, Section } from '../data/model.js';
import { keyOf } from '../data/sections.js';
import type { CommandContext } from './commands.js';
import { CommandFailure, exitCodes, type ExitCode, type Io } from './io.js';
import { replaceFile } from '../build/folder/replace-file.js';
import { readFaq } from './faq/read-faq.js';
import { refusing } from './faq/refusing.js';

interface RenderOptions {
  readonly faq?: string;
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

const help = `
Examples:
  $ datagouv-faq render producteur#certification --format text
  $ datagouv-faq render citoyen producteur --dsfr --accordion --base-url /aide/ --out faq.html
  $ datagouv-faq render --format json-ld --base-url https://www.data.gouv.fr/`;

/** Adds `render`: pages and sections as a file or on standard output. */
export function addRender(program: Command, { io, action }: CommandContext): void {
  program
    .command('render')
    .description('Print pages or sections of a FAQ as HTML, text, Markdown or JSON-LD.')
    .argument('[ids...]', 'pages, sections (page#id) or their former addresses; by default everything')
    .option('--faq <file>', 'faq.json, or the folder that a build wrote; by default the one of this package')
    .addOption(new Option('--format <kind>').choices(['html', 'text', 'markdown', 'json-ld']).default('html'))
    .option('--out <file>', 'file to write; by default standard output')
    .option('--base-url <url>', 'put before internal links')
    .option('--heading-level <level>', 'html: level of the first titles', number)
    .option('--id-prefix <text>', 'html: put before every id')
    .option('--dsfr', "html: markup of the French State's design system", false)
    .option('--accordion', 'html: an accordion of the questions', false)
    .option('--width <columns>', 'text: columns of a line (default: 72)', number)
    .addOption(new Option('--links <kind>', 'text: where addresses go').choices(['footnotes', 'inline', 'omit']))
    .addHelpText('after', help)
    .action(action((ids: readonly string[], options: RenderOptions) => run(ids, options, io)));
}

async function run(ids: readonly string[], options: RenderOptions, io: Io): Promise<ExitCode> {
  const faq = await readFaq(options.faq, io);
  const nodes = ids.length === 0 ? faq.pages : await findAll(ids, faq, io);
  const output = `${(await render(nodes, options)).trimEnd()}\n`;
  if (options.out === undefined) io.stdout.write(output);
  else await replaceFile(resolve(io.cwd, options.out), output);
  return exitCodes.done;
}

async function render(nodes: readonly (Page | Section)[], options: RenderOptions): Promise<string> {
  const { format, baseUrl, headingLevel, idPrefix, accordion, width, links } = options;
  const base = baseUrl !== undefined && { baseUrl };
  switch (format) {
    case 'html': {
      const { dsfr, renderAccordion, renderHtml } = await import('../html/index.js');
      const print = accordion ? renderAccordion : renderHtml;
      return refusing(() =>
        print(nodes.length === 1 ? nodes[0]! : nodes, {
          ...(options.dsfr && dsfr),
          ...base,
          ...(headingLevel !== undefined && { headingLevel }),
          ...(idPrefix !== undefined && { idPrefix }),
        }),
      );
    }
    case 'text': {
      const { renderText } = await import('../text/index.js');
      return refusing(() =>
        renderText(nodes, { ...base, ...(width !== undefined && { width }), ...(links !== undefined && { links }) }),
      );
    }
    case 'markdown': {
      const { toMarkdown } = await import('../compiler/output/markdown/to-markdown.js');
      return refusing(() => nodes.map((node) => toMarkdown(node, { ...base })).join('\n'));
    }
    case 'json-ld': {
      if (baseUrl === undefined)
        throw new CommandFailure('json-ld holds absolute addresses: add --base-url https://…/.');
      const { toFaqPage } = await import('../json-ld/index.js');
      return JSON.stringify(
        refusing(() => toFaqPage(nodes.length === 1 ? nodes[0]! : nodes, { baseUrl })),
        null,
        2,
      );
    }
  }
  return format satisfies never;
}

async function findAll(ids: readonly string[], faq: Faq, io: Io): Promise<(Page | Section)[]> {
  const { createResolve } = await import('../changes/index.js');
  const find = createResolve(faq);
  // Two addresses may stand for the same section: it is printed once.
  return [...new Set(ids.flatMap((id) => findOne(id, find, io)))];
}

/** What an id stands for today; standard error says when it has moved. */
function findOne(id: string, find: Resolve, io: Io): readonly (Page | Section)[] {
  const found = find(id);
  switch (found.status) {
    case 'current':
      return [found.section ?? found.page];
    case 'moved': {
      const { page, section } = found;
      io.stderr.write(`${id} is now ${section ? keyOf(section) : page.id}.\n`);
      return [section ?? page];
    }
    case 'split':
      io.stderr.write(`${id} is now ${found.sections.map(keyOf).join(' and ')}.\n`);
      return found.sections;
    case 'removed':
      throw new CommandFailure(`${id} was removed: ${found.reason}`);
    case 'unknown':
      throw new CommandFailure(
        `No page or section ${id}.${found.nearest === undefined ? '' : ` Did you mean ${found.nearest}?`}`,
      );
  }
  return found satisfies never;
}

function number(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}
