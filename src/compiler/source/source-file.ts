import { refuse } from '../../data/refuse.js';

/** One Markdown file: its path inside the content folder, with `/` separators, and its text or its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly value: string | Uint8Array;
}

/** Refuses what is no file, by the name of the argument, whatever TypeScript was told. */
export function checkSourceFile(argument: string, file: unknown): asserts file is SourceFile {
  const { path, value } = (file ?? {}) as Partial<SourceFile>;
  if (typeof path !== 'string' || (typeof value !== 'string' && !ArrayBuffer.isView(value)))
    refuse(argument, 'a file: { path, value }, its value a text or bytes', file);
}
