import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkInventory } from '../../data/link-inventory.js';
import type { CatalogFile, Faq, Page, Section } from '../../data/model.js';
import { keyOf } from '../../data/sections.js';
import { ownFolder } from '../../build/own-package.js';
import { readConfiguration } from '../../build/configuration/read-configuration.js';
import { mainFiles } from '../../build/outputs/main-files.js';
import type { CommandContext } from '../context.js';
import { explain } from '../explain.js';
import { CommandFailure } from '../io.js';
import { defaultOut } from '../options.js';
import { isRefusal, systemReason } from '../system-reason.js';
import type { Words } from '../words.js';

/**
 * Reads a `faq.json`, or what a build wrote into a folder in any format; without a path, what the settings of the project
 * name, else the one of this package.
 */
export async function readFaq(path: string | undefined, { io, say }: Pick<CommandContext, 'io' | 'say'>): Promise<Faq> {
  const place = path === undefined ? await projectFaq({ io, say }) : resolve(io.cwd, path);
  const name = path ?? place;
  try {
    return await readData(await mainFileOf(place, say));
  } catch (error) {
    const says = isRefusal(error) ? say.unreadable : say.notFaq;
    throw new CommandFailure(says(name, systemReason(error, say)), { cause: error });
  }
}

/** The file that gathers the content, of a folder; a file is that file. */
async function mainFileOf(place: string, say: Words): Promise<string> {
  if (!(await stat(place)).isDirectory()) return place;
  const names = Object.values(mainFiles);
  const name = names.find((one) => existsSync(join(place, one)));
  if (name === undefined) throw new SyntaxError(say.expectedBuild(names));
  return join(place, name);
}

async function readData(file: string): Promise<Faq> {
  if (basename(file) === mainFiles.modules) return checked(await (await import('./read-modules.js')).readModules(file));
  const data = await readJson(file);
  return basename(file) === mainFiles.pages ? withPages(file, data as CatalogFile) : checked(data);
}

async function withPages(file: string, catalog: CatalogFile): Promise<Faq> {
  const pages = [];
  for (const { id } of catalog.pages) pages.push(await readJson(join(file, `../pages/${id}.json`)));
  const faq = await checked({ ...catalog, pages, links: [] });
  return { ...faq, links: linkInventory(faq.pages) };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Where the builds of a project go that has settings; else the data that this package was built with. */
async function projectFaq(context: Pick<CommandContext, 'io' | 'say'>): Promise<string> {
  const { file, folder, settings } = await explain({ folder: '' }, context, () => readConfiguration(context.io.cwd));
  return file === undefined ? ownFaq() : resolve(folder, settings.out ?? defaultOut);
}

/** The data that this package was built with. */
function ownFaq(): string {
  return fileURLToPath(new URL('dist/faq.json', ownFolder()));
}

/** Holds data against the schema of `faq.json`; a newer version may have written more, an older one no places. */
async function checked(data: unknown): Promise<Faq> {
  const { faqSchema } = await import('../../compiler/output/schema.js');
  const faq = withPlaces(data);
  const problem = faqSchema.safeParse(faq).error?.issues.find(({ code }) => code !== 'unrecognized_keys');
  if (problem) throw new SyntaxError([problem.path.join('.'), problem.message].filter(Boolean).join(': '));
  return faq as Faq;
}

/** Gives sections the key and the path that versions before 0.2 did not write. */
function withPlaces(data: unknown): unknown {
  const { pages } = Object(data) as Partial<Faq>;
  if (!Array.isArray(pages)) return data;
  const place = (sections: unknown, path: string): unknown =>
    Array.isArray(sections)
      ? sections.map((one: Section) => ({ ...one, key: keyOf(one), path, children: place(one.children, path) }))
      : sections;
  return {
    ...(data as Faq),
    pages: pages.map((page: Page) => ({ ...page, sections: place(page.sections, page.path) })),
  };
}
