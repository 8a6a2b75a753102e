import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { configurationName } from '../../build/index.js';
import { realPathInside } from '../../build/read-inside.js';
import { readTextIfThere } from '../read-text.js';
import { reading } from '../refusing.js';
import type { Words } from '../words.js';
import type { Plan } from './options.js';

/** A file to write: what it is called, and its whole text. */
export type NewText = readonly [path: string, value: string];

/**
 * The settings.
 *
 * @param isOld Whether the Markdown was there before: its front matter may have keys of another tool, and no summary.
 */
export function settingsFile({ folder, out, language, title, license }: Plan, isOld: boolean): NewText {
  const settings = {
    $schema: './node_modules/datagouv-faq/dist/config.schema.json',
    content: folder,
    out,
    lang: language,
    title,
    ...(license !== undefined && { license }),
    ...(isOld && { frontMatter: { extra: 'keep' }, rules: { 'front-matter-required': 'warn' } }),
  };
  return [configurationName, `${JSON.stringify(settings, null, 2)}\n`];
}

/** The `package.json` with a script that builds; nothing where there is none or it has one of that name. */
export function withScript(cwd: string, say: Words): NewText[] {
  const text = readOwn(cwd, 'package.json', say);
  if (text === undefined) return [];
  const manifest = JSON.parse(text) as { scripts?: Record<string, string> } | null;
  if (!isTable(manifest) || !isTable(manifest.scripts ?? {}) || manifest.scripts?.faq !== undefined) return [];
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const changed = { ...manifest, scripts: { ...manifest.scripts, faq: 'datagouv-faq build' } };
  return [['package.json', `${JSON.stringify(changed, null, indent)}\n`]];
}

/** The `.gitignore` with a line for what is built. */
export function withIgnored(cwd: string, out: string, say: Words): NewText[] {
  const text = readOwn(cwd, '.gitignore', say) ?? '';
  const path = relative(cwd, resolve(cwd, out)).split(sep).join('/');
  const line = `/${path}/`;
  // What lies elsewhere is no business of this file.
  if (isAbsolute(path) || path.startsWith('..') || text.split(/\r?\n/).includes(line)) return [];
  return [['.gitignore', `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`]];
}

/** Where a file of a folder stands; a link that leads out of the folder is refused, since what it leads to is none of ours. */
export function placeIn(folder: string, path: string, shown: string, say: Words): string {
  return reading(shown, say, () => realPathInside(folder, path));
}

function readOwn(cwd: string, name: string, say: Words): string | undefined {
  return readTextIfThere(placeIn(cwd, join(cwd, name), name, say), name, say);
}

function isTable(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The schema of front matter, as a page of this folder calls it. */
export function schemaPath(cwd: string, content: string): string {
  const schema = join(cwd, 'node_modules/datagouv-faq/dist/front-matter.schema.json');
  return relative(content, schema).split(sep).join('/');
}
