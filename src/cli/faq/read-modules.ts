import { projectPageStart } from '../../compiler/output/project-modules.js';

/**
 * Reads the modules that a build wrote, from their `index.js`. Read as text, never imported: the folder may be
 * anybody's, and whether Node takes `.js` for ES modules is up to the project's package.json.
 *
 * @param read Gives the text of a file of that folder.
 */
export function readModules(index: string, read: (path: string) => string): unknown {
  const data: Record<string, unknown> = {};
  const pages = [];
  for (const line of read(index).split('\n')) {
    const [, path] = /^import \{ page as page\d+ \} from '(.*)';$/.exec(line) ?? [];
    const [, name, json] = /^(?:export )?const (version|title|license|attribution|history|audiences|links) = (.*);$/s.exec(line) ?? []; // prettier-ignore
    if (path !== undefined) pages.push(readPageModule(read(path)));
    if (name !== undefined) data[name] = JSON.parse(json!);
  }
  return { ...data, pages };
}

function readPageModule(text: string): unknown {
  return JSON.parse(text.slice(projectPageStart.length, text.lastIndexOf(';')));
}
