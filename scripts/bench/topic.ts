import type { Row } from './row.js';

export interface BenchOptions {
  /** Times each thing is measured; the medians count. */
  readonly rounds: number;
  /** Sizes of the corpora that are built, in pages. */
  readonly pages: readonly number[];
  /** Says what is going on. */
  readonly progress: (message: string) => void;
}

/** A group of rows that are measured together. */
export interface Topic {
  readonly title: string;
  /** Whether it is measured only when it is asked for. */
  readonly isOptional?: boolean;
  readonly measure: (options: BenchOptions) => Promise<Row[]>;
}
