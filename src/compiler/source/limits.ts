/** What a file may hold at most; checked before any parser sees it. */
export interface Limits {
  /** Bytes of a file in UTF-8. Default: 5,000,000. */
  readonly fileBytes: number;
  /** Containers (quotes, lists) around a line. Default: 100. */
  readonly depth: number;
  /** Delimiters of one kind (brackets, emphasis marks …) in one paragraph. Default: 1,000. */
  readonly delimiters: number;
  /** Lines that go on with a quote or list item without its mark. Default: 1,000. */
  readonly lazyLines: number;
  /** Lines of one paragraph. Default: 5,000. */
  readonly paragraphLines: number;
  /** Words after a bracket that its paragraph leaves open. Default: 5,000. */
  readonly bracketWords: number;
  /** Cells of a table. Default: 65,536. */
  readonly tableCells: number;
  /** Characters that references may expand to; the file's own length when that is more. Default: 100,000. */
  readonly referenceCharacters: number;
  /** Bytes of front matter. Default: 65,536. */
  readonly frontMatterBytes: number;
  /** Nesting of front matter. Default: 32. */
  readonly frontMatterDepth: number;
}

export const defaultLimits: Limits = {
  fileBytes: 5_000_000,
  depth: 100,
  delimiters: 1_000,
  lazyLines: 1_000,
  paragraphLines: 5_000,
  bracketWords: 5_000,
  tableCells: 65_536,
  referenceCharacters: 100_000,
  frontMatterBytes: 65_536,
  frontMatterDepth: 32,
};

/** The defaults with the caller's values; an unknown name or a value that is no positive number throws a `TypeError`. */
export function resolveLimits(raised: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(raised)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      throw new TypeError(
        `limits: no limit is named "${name}"; expected one of ${Object.keys(defaultLimits).join(', ')}`,
      );
    }
    if (typeof value !== 'number' || !(value > 0)) {
      throw new TypeError(`limits: "${name}" is ${String(value)}; expected a positive number`);
    }
  }
  return { ...defaultLimits, ...raised };
}
