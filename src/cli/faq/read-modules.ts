import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPageStart } from '../../compiler/output/project-modules.js';

/**
 * Reads the modules that a build wrote, from their `index.js`. Read as text, not imported: whether Node takes `.js` for
 * ES modules is up to the project's package.json.
 */
export async function readModules(file: string): Promise<unknown> {
  const data: Record<string, unknown> = {};
  const pages = [];
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [, path] = /^import \{ page as page\d+ \} from '(.*)';$/.exec(line) ?? [];
    const [, name, json] = /^(?:export )?const (version|title|license|attribution|history|audiences|links) = (.*);$/s.exec(line) ?? []; // prettier-ignore
    if (path !== undefined) pages.push(await readPageModule(join(file, '..', path)));
    if (name !== undefined) data[name] = JSON.parse(json!);
  }
  return { ...data, pages };
}

async function readPageModule(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  return JSON.parse(text.slice(projectPageStart.length, text.lastIndexOf(';')));
}
