import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { configurationName } from '../build/configuration/read-configuration.js';
import { isSettingsFile, ledgerName } from '../build/content/content-settings.js';
import { isMarkdown } from '../build/content/list-content.js';
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
 * output of a build.
 *
 * @param path Real path of the file to write.
 * @param shown What the user calls it.
 * @throws CommandFailure
 */
export async function refuseOwn(path: string, shown: string, text: string, context: CommandContext): Promise<void> {
  const { folder, settings } = await readProject(context);
  const content = realPathOf(resolve(folder, settings.content ?? defaultFolder));
  const name = basename(path);
  const isNamed = existsSync(path) && (projectFiles.has(name) || isSettingsFile(name));
  // Where a whole project is its content, other files may lie between the pages.
  const isProject = isWithin(content, realPathOf(folder));
  const isContent = isAmongPages(content, path) && (isMarkdown(name) || (existsSync(path) && !isProject));
  const isPageOfOthers = isMarkdown(name) && isPage(path) && (isBelowLedger(path) || !startsPage(text));
  if (isNamed || isContent || isInOutput(path) || isPageOfOthers) throw new CommandFailure(context.say.outIsOwn(shown));
}

/** Whether a ledger stands in a folder above, which is then content, whatever the settings say. */
function isBelowLedger(path: string): boolean {
  const folder = dirname(path);
  return folder !== path && (existsSync(join(folder, ledgerName)) || isBelowLedger(folder));
}

/** Whether a Markdown file begins with front matter. */
function isPage(path: string): boolean {
  return existsSync(path) && startsPage(readRegular(path).value.toString('utf8'));
}

function startsPage(text: string): boolean {
  return /^\uFEFF?---\r?\n/.test(text);
}
