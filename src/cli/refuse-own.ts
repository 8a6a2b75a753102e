import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { configurationName, readConfiguration } from '../build/configuration/read-configuration.js';
import { isSettingsFile } from '../build/content/content-settings.js';
import { isMarkdown } from '../build/content/list-content.js';
import { isAmongPages, isInOutput, isWithin } from '../build/folder/check-target.js';
import { realPathOf } from '../build/folder/real-path.js';
import { readRegular } from '../build/read-regular.js';
import type { CommandContext } from './context.js';
import { defaultFolder } from './defaults.js';
import { explain } from './explain.js';
import { CommandFailure } from './io.js';

const projectFiles: ReadonlySet<string> = new Set([configurationName, 'package.json', 'package-lock.json']);

/**
 * Refuses to print over what a FAQ is made of: its pages and what lies beside them, the settings of its project, the
 * output of a build.
 *
 * @param path Real path of the file to write.
 * @param shown What the user calls it.
 * @throws CommandFailure
 */
export async function refuseOwn(path: string, shown: string, text: string, context: CommandContext): Promise<void> {
  const { cwd } = context.io;
  const { folder, settings } = await explain({ folder: '' }, context, () => readConfiguration(cwd));
  const content = realPathOf(resolve(folder, settings.content ?? defaultFolder));
  const name = basename(path);
  const isNamed = existsSync(path) && (projectFiles.has(name) || isSettingsFile(name));
  // Where a whole project is its content, other files may lie between the pages.
  const isProject = isWithin(content, realPathOf(folder));
  const isContent = isAmongPages(content, path) && (isMarkdown(name) || (existsSync(path) && !isProject));
  if (isNamed || isContent || isInOutput(path) || (isMarkdown(name) && isPage(path) && !startsPage(text)))
    throw new CommandFailure(context.say.outIsOwn(shown));
}

/** Whether a Markdown file begins with front matter. */
function isPage(path: string): boolean {
  return existsSync(path) && startsPage(readRegular(path).value.toString('utf8'));
}

function startsPage(text: string): boolean {
  return /^\uFEFF?---\r?\n/.test(text);
}
