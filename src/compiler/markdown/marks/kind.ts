/** What a mark of another tool is. */
export type MarkKind =
  | 'abbreviation' | 'alert' | 'annotation' | 'attributes' | 'bbcode' | 'block-id' | 'box' | 'citation' | 'comment'
  | 'cut-word' | 'damaged-word' | 'definition' | 'directive' | 'emoji' | 'emphasis' | 'expression' | 'highlight' | 'import'
  | 'include' | 'latex' | 'leftover' | 'line-code' | 'math' | 'placeholder' | 'property' | 'raised' | 'revision' | 'table' | 'tag'
  | 'task' | 'toc' | 'wiki-link'
  | 'word-field'; // prettier-ignore

export interface KindOfMark {
  readonly kind: MarkKind;
  /** No part of it exchanges characters with another: each looks at a line once. */
  readonly pattern: RegExp;
  /**
   * A page that has such a mark holds one of these, in small letters and behind a line break: a page without any is not
   * searched, and no place of it is tried for nothing.
   */
  readonly holds: readonly (string | RegExp)[];
}
