import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { createReport, type Finding } from '../../compiler/rules/diagnostic.js';
import { attempt } from '../attempt.js';
import { digest } from '../digest.js';
import { BuildFailure } from '../failure.js';
import { markName } from '../folder/mark.js';
import { isWithin } from '../folder/real-path.js';
import type { Shard } from '../options.js';
import { OutsideFile } from '../read-inside.js';
import { NotRegular } from '../read-regular.js';
import { reportUnread } from './report-unread.js';

/** A Markdown file of the content folder. */
export interface ContentFile {
  /** Path inside the content folder, with `/` separators. */
  readonly path: string;
  /** Where it is read: an absolute path without symbolic links. */
  readonly file: string;
}

export interface ContentListing {
  /** In the order of their paths. */
  readonly files: readonly ContentFile[];
  /** Paths of the files that are no Markdown, in their order: what pages can show or lead to. */
  readonly others: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Lists the Markdown files below a folder. Names that begin with a dot, `node_modules`, and a README that stands beside
 * an index are not content. What looks like content but cannot be read safely is reported.
 *
 * @throws BuildFailure when the folder itself cannot be read, or holds nothing that looks like content.
 */
export function listContent(folder: string): ContentListing {
  const findings: Finding[] = [];
  const files: ContentFile[] = [];
  const others: string[] = [];
  const { root, top } = openFolder(folder);
  const walk = (absolute: string, relative: string, items: readonly Dirent[], isBelowOutput = false): void => {
    // What a build wrote below its own pages is nothing that they show: it would change with each of them.
    const isOutput = isBelowOutput || items.some(({ name }) => name === markName);
    const hasIndex = items.some(({ name }) => stemOf(name) === 'index');
    for (const item of items) {
      const { name } = item;
      if (isHidden(name) || (hasIndex && stemOf(name) === 'README')) continue;
      const path = relative + name;
      const file = `${absolute}${sep}${name}`;
      try {
        if (isMarkdown(name) || isFolderLink(file, item)) files.push({ path, file: pageFile(file, item, root) });
        else if (item.isDirectory()) walk(file, `${path}/`, readdirSync(file, { withFileTypes: true }), isOutput);
        else if (!isOutput && (item.isFile() || item.isSymbolicLink())) others.push(path);
      } catch (error) {
        reportUnread(path, error, findings, item.isSymbolicLink());
      }
      const [found] = item.isFile() ? (foreignPage.exec(name) ?? []) : [];
      if (found !== undefined) createReport(path, findings)('file-skipped', undefined, { found });
    }
  };
  walk(root, '', top);
  if (files.length + findings.length === 0) throw new BuildFailure({ code: 'content-empty' });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, others: others.sort(), findings };
}

/** The files that fall to one part of a content: always the same, whatever is added beside them. */
export function filesOfShard({ files }: ContentListing, { part, of }: Shard): readonly ContentFile[] {
  return files.filter(({ path }) => Number.parseInt(digest(path).slice(0, 8), 16) % of === part - 1);
}

/** Whether all these paths are files of the listing of a folder and still are, so that it holds as it is. */
export function areListed(paths: ReadonlySet<string>, { files }: ContentListing, folder: string): boolean {
  const listed = files.filter(({ path }) => paths.has(path));
  const isFile = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  return listed.length === paths.size && listed.every(({ path }) => isFile(path));
}

/** Whether a file of this name is taken for a page. */
export function isMarkdown(name: string): boolean {
  return stemOf(name) !== undefined;
}

/** The name of a Markdown file without its extension. */
function stemOf(name: string): string | undefined {
  return /^(.+)\.(?:md|markdown)$/is.exec(name)?.[1];
}

/** The files in which other tools write pages. */
const foreignPage = /\.(?:mdx|mdoc|markdoc|mdown|mkdn?|qmd|rmd|adoc|asciidoc|rst|org)$/i;

/** Whether a file or folder of this name, and all below it, is none of the content's business. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function openFolder(folder: string): { readonly root: string; readonly top: Dirent[] } {
  try {
    const root = realpathSync(folder);
    return { root, top: readdirSync(root, { withFileTypes: true }) };
  } catch (error) {
    throw new BuildFailure({ code: 'content-unreadable' }, error);
  }
}

function isFolderLink(file: string, item: Dirent): boolean {
  return item.isSymbolicLink() && attempt(() => statSync(file).isDirectory()) === true;
}

/**
 * The path to read a page at: where a link leads, inside the content.
 *
 * @throws OutsideFile, NotRegular, and the system's error.
 */
function pageFile(file: string, item: Dirent, root: string): string {
  if (item.isFile()) return file;
  if (!item.isSymbolicLink()) throw new NotRegular(file, item);
  const real = realpathSync(file);
  if (!isWithin(root, real)) throw new OutsideFile(`${file} leads to ${real}`);
  const target = lstatSync(real);
  if (!target.isFile()) throw new NotRegular(file, target);
  return real;
}
