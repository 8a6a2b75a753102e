import { compile, type CompileOptions, type Diagnostic, type SourceFile } from '../../../src/compiler/index.js';

export type Found = Pick<Diagnostic, 'rule' | 'path' | 'line'>;

/** The Markdown of `page.md`; the files of a folder; or what looks for faults that files alone do not have. */
export type Source = string | readonly SourceFile[] | (() => Promise<readonly Found[]>);

/** Sources that break a rule, and sources close to these that do not. */
export interface RuleCases {
  /** Each with the place of what is first found: a line of `page.md`, or `path:line`. */
  readonly fails: readonly (readonly [place: number | `${string}:${number}`, source: Source])[];
  readonly passes: readonly Source[];
  /** For all of them. */
  readonly options?: CompileOptions;
}

/** Everything that is found in a source. */
export async function findAll(source: Source, options: CompileOptions): Promise<readonly Found[]> {
  if (typeof source === 'function') return source();
  const files = typeof source === 'string' ? [{ path: 'page.md', value: source }] : source;
  return (await compile(files, options)).diagnostics;
}
