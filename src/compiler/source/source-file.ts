/** One Markdown file: its path inside the content folder, with `/` separators, and its text or its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly value: string | Uint8Array;
}
