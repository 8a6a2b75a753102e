import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isWithin, realPathOf } from '../../build/folder/real-path.js';
import { BuildFailure, replaceFiles } from '../../build/index.js';
import type { CommandContext } from '../context.js';
import { explain, readProject } from '../explain.js';
import { given } from '../../data/given.js';
import { exitCodes, writeLine, type ExitCode } from '../io.js';
import { defaultFolder, defaultOut } from '../defaults.js';
import { writing } from '../refusing.js';
import { askPlan } from './ask-plan.js';
import { firstPages } from './first-pages.js';
import type { InitOptions, Plan } from './options.js';
import { placeIn, schemaPath, settingsFile, withIgnored, withScript, type NewText } from './project-files.js';
import { holdsMarkdown, survey } from './survey.js';

/** Makes the files of a new FAQ, each only where there is none; from Markdown that is there already, says what it is. */
export async function initFolder(folder: string, options: InitOptions, context: CommandContext): Promise<ExitCode> {
  const { io, say } = context;
  const content = resolve(io.cwd, folder);
  const known = await readProject(context);
  const isArgument =
    known.file !== undefined && resolve(known.folder, known.settings.content ?? defaultFolder) !== content;
  // What the settings name belongs to the first FAQ of the project.
  const isOwnOut = isArgument && options.out === defaultOut;
  const out = isOwnOut
    ? outBeside(resolve(known.folder, known.settings.out ?? defaultOut), folder, io.cwd)
    : options.out;
  const refuseInside = () => {
    if (isWithin(realPathOf(resolve(io.cwd, out)), realPathOf(content)))
      throw new BuildFailure({ code: 'target-holds-content' });
  };
  await writing(folder, say, () => explain({ folder, out }, context, refuseInside));
  const isOld = holdsMarkdown(content);
  const plan = await askPlan(defaults(folder, { ...options, out }, context), options, context);
  const pages = isOld ? [] : firstPages(plan, schemaPath(io.cwd, content));
  const inContent = pages
    .filter(([path]) => !existsSync(join(content, path)))
    .map(([path, value]): NewText => [join(folder, path), value]);
  const inProject = [
    ...(known.file === undefined ? [settingsFile(plan, isOld)] : []),
    ...withScript(io.cwd, say),
    ...withIgnored(io.cwd, plan.out, say),
  ];
  const placed = (root: string, files: readonly NewText[]) =>
    files.map(([path, value]) => [placeIn(root, resolve(io.cwd, path), path, say), value] as const);
  const files = [...placed(content, inContent), ...placed(io.cwd, inProject)];
  await writing(folder, say, () => replaceFiles(files, { sync: true }));
  for (const [path] of [...inContent, ...inProject]) writeLine(io.stdout, `+ ${path}`);
  if (known.file !== undefined) writeLine(io.stdout, say.settingsStay(relative(io.cwd, known.file)));
  if (isOld) await survey(plan, context);
  const isInstalled = existsSync(join(io.cwd, 'node_modules/datagouv-faq'));
  const next = { folder, isInstalled, ...(isArgument && { out }) };
  for (const line of say.afterInit(next)) writeLine(io.stdout, line);
  return exitCodes.done;
}

/** What is taken where nobody says otherwise. */
function defaults(folder: string, options: InitOptions, { io, language }: CommandContext): Plan {
  const { title = nameOf(io.cwd), license, audiences, out } = options;
  return { folder, out, language: options.language ?? language, title, audiences, ...given({ license }) };
}

/** A folder for a second FAQ, beside what the first one is built to: `src/faq` and `docs` → `src/faq-docs`. */
function outBeside(first: string, folder: string, cwd: string): string {
  return relative(cwd, `${first}-${basename(resolve(cwd, folder))}`);
}

/** What a folder is called, as a title: on one line, and never empty. */
function nameOf(folder: string): string {
  return basename(folder).replace(/\p{C}/gu, ' ').trim() || 'FAQ';
}
