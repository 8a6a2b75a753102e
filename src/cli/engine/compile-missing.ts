import type { SourceFile } from '../../compiler/source-file.js';
import type { EngineOptions } from './engine-options.js';
import type { NewPage } from './page-store.js';

/** Compiles pages and hands over each as soon as it is done. The Markdown engine is loaded here, and nowhere else. */
export async function compileMissing(
  files: readonly SourceFile[],
  { page: options }: Pick<EngineOptions, 'page' | 'jobs'>,
  onPage: (path: string, page: NewPage) => void,
): Promise<void> {
  const { compileToStore } = await import('./compile-to-store.js');
  for (const file of files) onPage(file.path, await compileToStore(file, options));
}
