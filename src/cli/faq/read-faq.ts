import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkInventory } from '../../data/link-inventory.js';
import type { CatalogFile, Faq, Page } from '../../data/model.js';
import { mainFiles } from '../../build/index.js';
import type { CommandContext } from '../context.js';
import { CommandFailure } from '../io.js';
import { isRefusal, systemReason } from '../system-reason.js';
import type { Words } from '../words.js';

/** Reads a `faq.json`, or what a build wrote into a folder in any format; without a path, the one of this package. */
export async function readFaq(path: string | undefined, { io, say }: Pick<CommandContext, 'io' | 'say'>): Promise<Faq> {
  const place = path === undefined ? ownFaq() : resolve(io.cwd, path);
  const name = path ?? place;
  try {
    const data = await readData(await mainFileOf(place, say));
    if (!isFaq(data)) throw new SyntaxError(say.expectedShape);
    return data;
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

async function readData(file: string): Promise<unknown> {
  if (basename(file) === mainFiles.modules) return (await import('./read-modules.js')).readModules(file);
  const data = await readJson(file);
  return basename(file) === mainFiles.pages ? withPages(file, data as CatalogFile) : data;
}

async function withPages(file: string, catalog: CatalogFile): Promise<unknown> {
  const pages = [];
  for (const { id } of catalog.pages) pages.push((await readJson(join(file, `../pages/${id}.json`))) as Page);
  return { ...catalog, pages, links: linkInventory(pages) };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** It stands beside the built file; from the source, in the folder that was built last. */
function ownFaq(): string {
  const beside = fileURLToPath(new URL('./faq.json', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../dist/faq.json', import.meta.url));
}

/** Whether it holds what the commands read of it: the file may come from another major version. */
function isFaq(data: unknown): data is Faq {
  if (!has(data, 'string', ['version']) || !has(data, 'object', ['attribution', 'license'])) return false;
  const { pages, audiences } = data;
  return areAll(pages, isPage) && areAll(audiences, (one) => has(one, 'string', ['label', 'page']));
}

function isPage(page: unknown): boolean {
  return has(page, 'string', ['id', 'path', 'title', 'summary', 'html']) && isNode(page);
}

function isSection(section: unknown): boolean {
  return has(section, 'string', ['id', 'page', 'title', 'titleHtml', 'html', 'excerpt']) && isNode(section);
}

function isNode({ links, source, sections, children = sections }: Record<string, unknown>): boolean {
  const linked = areAll(links, (link) => has(link, 'string', ['url']));
  return linked && has(source, 'string', ['hash']) && areAll(children, isSection);
}

function areAll(list: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(test);
}

function has(data: unknown, type: 'string' | 'object', keys: readonly string[]): data is Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return false;
  const record = data as Record<string, unknown>;
  return keys.every((key) => typeof record[key] === type && record[key] !== null);
}
