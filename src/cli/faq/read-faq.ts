import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkInventory } from '../../data/link-inventory.js';
import type { CatalogFile, Faq } from '../../data/model.js';
import { attempt } from '../../build/attempt.js';
import { ownFolder } from '../../build/own-package.js';
import { mainFiles } from '../../build/outputs/main-files.js';
import { NotRegular } from '../../build/read-regular.js';
import { readInside } from '../../build/read-inside.js';
import type { CommandContext } from '../context.js';
import { readProject } from '../explain.js';
import { CommandFailure } from '../io.js';
import { defaultOut } from '../defaults.js';
import { isRefusal, systemReason } from '../refusing.js';
import type { Words } from '../words.js';
import { readModules } from './read-modules.js';

/**
 * Reads a `faq.json`, or what a build wrote into a folder in any format; without a path, what the settings of the
 * project name, else the one of this package. All may be anybody's: files are read inside their folder only, and
 * `readFaq` of the compiler judges what they hold.
 *
 * @param edition Language of the translation to read. Default: the original.
 */
export async function readFaq(
  path: string | undefined,
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
  edition?: string,
): Promise<Faq> {
  const original = path === undefined ? await projectFaq({ io, say }) : resolve(io.cwd, path);
  const place = edition === undefined ? original : editionOf(original, edition);
  const shown = edition === undefined ? (path ?? place) : relative(io.cwd, place);
  const compiler = await import('../../compiler/read-faq.js');
  try {
    const data = readData(mainFileOf(place, say));
    const faq = compiler.readFaq(data);
    return faq.links === withoutLinks ? { ...faq, links: linkInventory(faq.pages) } : faq;
  } catch (error) {
    const reason = error instanceof compiler.FaultyKey ? say.faultyKey(error) : systemReason(error, say);
    if (!isRefusal(error)) throw new CommandFailure(say.notFaq(shown, reason), { cause: error });
    if (path === undefined && edition === undefined && error.code === 'ENOENT')
      throw new CommandFailure(say.notBuilt(relative(io.cwd, place)), { cause: error });
    // Of a folder, it may be the file of one page.
    const file = error.path?.startsWith(`${place}${sep}`) ? join(shown, relative(place, error.path)) : shown;
    throw new CommandFailure(say.unreadable(file, reason), { cause: error });
  }
}

/** Where a build put a translation: below the folder of the original, in one of its language. */
function editionOf(original: string, edition: string): string {
  const isFolder = attempt(() => statSync(original).isDirectory()) === true;
  return isFolder ? join(original, edition) : join(dirname(original), edition, basename(original));
}

/** The file that gathers the content, of a folder; a file is that file, wherever a link to it leads. */
function mainFileOf(place: string, say: Words): string {
  const stats = statSync(place);
  // What a shell calls /dev/stdin, or puts in the place of `<(…)`, is a pipe, whose real path leads nowhere.
  if (!stats.isFile() && !stats.isDirectory()) throw new NotRegular(place, stats);
  if (stats.isFile()) return realpathSync(place);
  const names = Object.values(mainFiles);
  const found = readdirSync(place);
  const name = names.find((one) => found.includes(one));
  if (name === undefined) throw new Error(say.expectedBuild(names));
  return join(place, name);
}

/** Stands for the inventory where a form of output has none. */
const withoutLinks: Faq['links'] = [];

function readData(file: string): unknown {
  // PowerShell begins what it redirects with a mark.
  const read = (path: string) => readInside(dirname(file), join(dirname(file), path)).toString('utf8').replace(/^\uFEFF/, ''); // prettier-ignore
  const name = basename(file);
  if (name === mainFiles.modules) return readModules(name, read);
  const data = JSON.parse(read(name));
  const { pages } = Object(data) as Partial<CatalogFile>;
  if (name !== mainFiles.pages || !Array.isArray(pages)) return data;
  const whole = (pages as CatalogFile['pages']).map((page) => JSON.parse(read(`pages/${page?.id}.json`)));
  return { ...(data as CatalogFile), pages: whole, links: withoutLinks };
}

/** Where the builds of a project go that has settings; else the data that this package was built with. */
async function projectFaq(context: Pick<CommandContext, 'io' | 'say'>): Promise<string> {
  const { file, folder, settings } = await readProject(context);
  return file === undefined ? ownFaq() : resolve(folder, settings.out ?? defaultOut);
}

/** The data that this package was built with. */
function ownFaq(): string {
  return fileURLToPath(new URL('dist/faq.json', ownFolder()));
}
