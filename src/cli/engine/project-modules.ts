import { idsOf } from '../../compiler/emit.js';
import {
  emitProjectData,
  emitProjectFrame,
  emitProjectIds,
  emitProjectPage,
  type ProjectData,
} from '../../compiler/emit-project.js';
import type { Page } from '../../model.js';
import type { FileToWrite } from '../output/write-files.js';
import type { FaqFile } from './faq-file.js';
import type { Slice, WrittenFaq } from './manifest.js';

/** All modules of a project, made from its `faq.json`, one page after the other. */
export function* projectModules(file: FaqFile, faq: WrittenFaq): Generator<FileToWrite, void, undefined> {
  yield* emitProjectFrame();
  const ids = [];
  for (const slice of faq.pages.values()) {
    const [page, json] = readPage(file, slice);
    ids.push(idsOf(page));
    yield* emitProjectPage(page, json);
  }
  yield emitProjectData(dataOf(file, faq));
  yield emitProjectIds(headOf(faq).audiences, ids);
}

/** The earlier versions of the pages that have changed or are gone, by path. */
export function replacedPages(previous: FaqFile, faq: WrittenFaq, before: WrittenFaq): ReadonlyMap<string, Page> {
  const replaced = [...before.pages].filter(([path, { digest }]) => faq.pages.get(path)?.digest !== digest);
  return new Map(replaced.map(([path, slice]) => [path, readPage(previous, slice)[0]]));
}

/** What has to be done to modules that stand in their place when their `faq.json` becomes another. */
export interface ModuleChanges {
  readonly write: readonly FileToWrite[];
  /** Paths. */
  readonly remove: ReadonlySet<string>;
}

/**
 * The modules that differ from those of an earlier `faq.json`.
 *
 * @param replaced What `replacedPages` gave.
 */
export function changedModules(
  file: FaqFile,
  faq: WrittenFaq,
  before: WrittenFaq,
  replaced: ReadonlyMap<string, Page>,
): ModuleChanges {
  const changed = [...faq.pages].filter(([path, { digest }]) => before.pages.get(path)?.digest !== digest);
  const pages = changed.map(([path, slice]) => [path, ...readPage(file, slice)] as const);
  const write: FileToWrite[] = pages.flatMap(([, page, json]) => [...emitProjectPage(page, json)]);
  const isKnown = pages.every(([path, page]) => hasSameIds(page, replaced.get(path)));
  const hasSamePages = isKnown && sameList(pageIds(faq), pageIds(before)) && faq.frame === before.frame;
  if (!hasSamePages || faq.links.digest !== before.links.digest) write.push(emitProjectData(dataOf(file, faq)));
  if (!hasSamePages) write.push(idsModule(file, faq));
  const written = new Set(write.map(({ path }) => path));
  const old = [...replaced.values()].flatMap((page) => [...emitProjectPage(page, '')].map(({ path }) => path));
  return { write, remove: new Set(old.filter((path) => !written.has(path))) };
}

function idsModule(file: FaqFile, faq: WrittenFaq): FileToWrite {
  const ids = [...faq.pages.values()].map((slice) => idsOf(readPage(file, slice)[0]));
  return emitProjectIds(headOf(faq).audiences, ids);
}

function hasSameIds(page: Page, old: Page | undefined): boolean {
  return old !== undefined && sameList(idsOf(page).sectionIds, idsOf(old).sectionIds);
}

function pageIds({ pages }: WrittenFaq): string[] {
  return [...pages.values()].map(({ id }) => id);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function readPage(file: FaqFile, slice: Slice): readonly [page: Page, json: string] {
  const json = file.bytesOf(slice).toString('utf8');
  return [JSON.parse(json) as Page, json];
}

/** What stands before the pages. */
function headOf({ frame }: WrittenFaq): Omit<ProjectData, 'links' | 'pages'> {
  return JSON.parse(`${frame}]}`) as Omit<ProjectData, 'links' | 'pages'>;
}

function dataOf(file: FaqFile, faq: WrittenFaq): ProjectData {
  const links = JSON.parse(file.bytesOf(faq.links).toString('utf8')) as ProjectData['links'];
  return { ...headOf(faq), pages: [...faq.pages.values()], links };
}
