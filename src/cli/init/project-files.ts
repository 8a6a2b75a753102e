import { join, relative, sep } from 'node:path';
import { configurationName } from '../../build/index.js';
import { readTextIfThere } from '../read-text.js';
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
export function withScript(cwd: string): NewText[] {
  const text = readTextIfThere(join(cwd, 'package.json'));
  if (text === undefined) return [];
  const manifest = JSON.parse(text) as { scripts?: Record<string, string> };
  if (manifest.scripts?.faq !== undefined) return [];
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const changed = { ...manifest, scripts: { ...manifest.scripts, faq: 'datagouv-faq build' } };
  return [['package.json', `${JSON.stringify(changed, null, indent)}\n`]];
}

/** The `.gitignore` with a line for what is built. */
export function withIgnored(cwd: string, out: string): NewText[] {
  const text = readTextIfThere(join(cwd, '.gitignore')) ?? '';
  const line = `/${out}/`;
  if (text.split(/\r?\n/).includes(line)) return [];
  return [['.gitignore', `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`]];
}

/** The schema of front matter, as a page of this folder calls it. */
export function schemaPath(cwd: string, content: string): string {
  const schema = join(cwd, 'node_modules/datagouv-faq/dist/front-matter.schema.json');
  return relative(content, schema).split(sep).join('/');
}
