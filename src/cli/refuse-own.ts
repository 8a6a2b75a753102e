import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { configurationName } from '../build/configuration/read-configuration.js';
import { isSettingsFile } from '../build/content/content-settings.js';
import { isMarkdown } from '../build/content/list-content.js';
import { digest } from '../build/digest.js';
import { isAmongPages, isInOutput } from '../build/folder/check-target.js';
import { isWithin, realPathOf } from '../build/folder/real-path.js';
import { readRegular } from '../build/read-regular.js';
import type { CommandContext } from './context.js';
import { defaultFolder } from './defaults.js';
import { readProject } from './explain.js';
import { CommandFailure } from './io.js';

const projectFiles: ReadonlySet<string> = new Set([configurationName, 'package.json', 'package-lock.json']);

/**
 * Refuses to print over what a FAQ is made of: its pages and what lies beside them, the settings of its project, the
 * output of a build; and over Markdown of others, which may be anybody's page.
 *
 * @param path Real path of the file to write.
 * @param shown What the user calls it.
 * @throws CommandFailure
 */
export async function refuseOwn(path: string, shown: string, context: CommandContext): Promise<void> {
  const { folder, settings } = await readProject(context);
  const content = realPathOf(resolve(folder, settings.content ?? defaultFolder));
  const name = basename(path);
  const isNamed = existsSync(path) && (projectFiles.has(name) || isSettingsFile(name));
  // Where a whole project is its content, other files may lie between the pages.
  const isProject = isWithin(content, realPathOf(folder));
  const isContent = isAmongPages(content, path) && (isMarkdown(name) || (existsSync(path) && !isProject));
  if (isNamed || isContent || isInOutput(path) || (isMarkdown(name) && isOfOthers(path)))
    throw new CommandFailure(context.say.outIsOwn(shown));
}

/** What to write to a path: Markdown gets a seal, by which this command knows again what it printed. */
export function textFor(path: string, text: string): string {
  return isMarkdown(path) ? sealed(text) : text;
}

/** Nobody is shown a comment. */
function sealed(text: string): string {
  return `${text}${sealStart}${digest(text)} -->\n`;
}

const sealStart = '\n<!-- datagouv-faq ';

/** Whether a file holds something that this command did not print, or that was changed since. */
function isOfOthers(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  // Git may have given it the line ends of another system.
  const text = readRegular(path).value.toString('utf8').replaceAll('\r\n', '\n');
  return text !== '' && text !== sealed(text.slice(0, Math.max(0, text.lastIndexOf(sealStart))));
}
