/** A file to write, with its path relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly value: string;
}

/** A file that holds the JSON of the links, and what stands before and after it. */
export interface FileAroundLinks {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export function withLinks({ path, before, after }: FileAroundLinks, links: string): OutputFile {
  return { path, value: before + links + after };
}

export const header = '// Generated from the Markdown content: do not edit.\n';
