/** One line of the results: a number, and what it should be. */
export interface Row {
  /** What is measured, against what. */
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** The most the value should be, from the project's targets; without one the row informs. */
  readonly limit?: number;
  /** The least and the most of the rounds; absent for what does not vary. */
  readonly spread?: readonly [least: number, most: number];
  /** The values the result was worked out from, by name. */
  readonly parts?: Parts;
  /** What else a reader must know to repeat or to trust it. */
  readonly note?: string;
}

export interface Parts {
  readonly unit: Unit;
  readonly values: Readonly<Record<string, number>>;
}

/** `×` is a ratio, `^` the exponent of a growth. */
export type Unit = '×' | '^' | 'ms' | 's' | 'B' | 'kB' | 'MB' | '';

/** Whether a row keeps its target; rows without one do. */
export function holds({ value, limit }: Row): boolean {
  return limit === undefined || value <= limit;
}

/** The middle number; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The ratio of two medians, with the spread of the ratios round by round where both were measured. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Pick<Row, 'value' | 'spread' | 'unit'> {
  const rounds = ours.slice(0, theirs.length).map((one, index) => one / theirs[index]!);
  const value = median(ours) / median(theirs);
  return { value, unit: '×', ...(rounds.length > 1 && { spread: [Math.min(...rounds), Math.max(...rounds)] }) };
}

/** How CPU time grows from few pages to many, as an exponent: 1 is in proportion. */
export function growth(
  [fewer, less]: readonly [pages: number, cpuMs: number],
  [more, most]: readonly [number, number],
): number {
  return Math.log(most / less) / Math.log(more / fewer);
}
