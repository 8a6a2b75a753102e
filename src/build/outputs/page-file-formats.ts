import { emitCatalogFile, emitPageFile } from '../../compiler/output/catalog.js';
import { idsOf, type FileAroundLinks, type OutputFile, type PageIds } from '../../compiler/output/modules.js';
import {
  emitProjectFrame,
  emitProjectIds,
  emitProjectIndex,
  emitProjectPage,
  projectPagePaths,
  projectPageStart,
  type ProjectData,
} from '../../compiler/output/project-modules.js';
import type { Page } from '../../data/model.js';
import type { OutputFormat } from './main-files.js';
import type { LinkedRecord, WrittenFaq } from '../manifest/manifest.js';

/** A form of output in which each page has files of its own. */
export interface PageFileFormat {
  /** Files that are the same for every content. */
  readonly frame: () => Iterable<OutputFile>;
  /** File of the page with this id. */
  readonly pagePath: (id: string) => string;
  /** Bytes that stand in it before the page's JSON. */
  readonly pageStart: number;
  /** The files of a page. */
  readonly filesOf: (id: string, json: () => string) => Iterable<OutputFile>;
  readonly pathsOf: (id: string, json: () => string) => Iterable<string>;
  /** The file that gathers the pages, and may hold the links: one of `mainFiles`. */
  readonly index: (faq: Gathered) => FileAroundLinks | OutputFile;
  /** The file that declares all ids, where there is one. */
  readonly ids?: (frame: string, pages: readonly PageIds[]) => OutputFile;
}

/** What an index is made from; without change in these and in the links it stays as it is. */
export type Gathered = Pick<WrittenFaq, 'frame' | 'pages'>;

export type PageFileFormatName = Exclude<OutputFormat, 'json'>;

export const pageFileFormats: Readonly<Record<PageFileFormatName, PageFileFormat>> = {
  modules: {
    frame: emitProjectFrame,
    pagePath: (id) => `pages/${id}.js`,
    pageStart: Buffer.byteLength(projectPageStart),
    filesOf: (_, json) => emitProjectPage(parse(json), json()),
    pathsOf: (_, json) => projectPagePaths(parse(json)),
    index: ({ frame, pages }) => emitProjectIndex({ ...dataOf(frame), pages: [...pages.values()] }),
    ids: (frame, pages) => emitProjectIds(dataOf(frame).audiences, pages),
  },
  pages: {
    frame: () => [],
    pagePath: (id) => emitPageFile(id, '').path,
    pageStart: 0,
    filesOf: (id, json) => [emitPageFile(id, json())],
    pathsOf: (id) => [emitPageFile(id, '').path],
    index: ({ frame, pages }) => emitCatalogFile(frame, entriesOf(pages)),
  },
};

function parse(json: () => string): Page {
  return JSON.parse(json()) as Page;
}

export function pageIdsOf(json: string): PageIds {
  return idsOf(JSON.parse(json) as Page);
}

/** What stands before the pages. */
function dataOf(frame: string): ProjectData {
  return JSON.parse(`${frame}]}`) as ProjectData;
}

function entriesOf(pages: ReadonlyMap<string, LinkedRecord>): string[] {
  return [...pages.values()].map(({ entry }) => entry!);
}
