import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Faq } from '../../model.js';
import { CommandFailure, type Io } from '../io.js';

/** Reads a `faq.json`; without a path, the one of this package. */
export async function readFaq(path: string | undefined, io: Io): Promise<Faq> {
  const file = path === undefined ? ownFaq() : resolve(io.cwd, path);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandFailure(error.message);
  });
  try {
    const data: unknown = JSON.parse(text);
    if (!isFaq(data))
      throw new SyntaxError('expected `version` and `pages` with `sections`, as this version writes them');
    return data;
  } catch (error) {
    throw new CommandFailure(`${path ?? file}: not a faq.json: ${(error as Error).message}`);
  }
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
