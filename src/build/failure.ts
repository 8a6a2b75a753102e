import type { ConfigurationProblem } from './configuration/check-configuration.js';

/** What stops a build and is no fault of a page. Whoever called the build says it in words. */
export type Failure =
  /** The content folder cannot be read: `cause` is the system's error. */
  | { readonly code: 'content-unreadable' }
  | { readonly code: 'content-empty' }
  | { readonly code: 'package-unreadable'; readonly file: string }
  /** Both `faq.config.json` and the `package.json` beside it hold settings. */
  | { readonly code: 'configuration-twice'; readonly file: string }
  | {
      readonly code: 'configuration-wrong';
      readonly file: string;
      readonly problems: readonly ConfigurationProblem[];
    }
  | { readonly code: 'parser-missing' }
  | { readonly code: 'target-holds-content' }
  /** The target holds `name`, which no build wrote. */
  | { readonly code: 'target-foreign'; readonly name: string }
  /** In the folder for images and documents, something stands where `name` is to be copied to. */
  | { readonly code: 'assets-foreign'; readonly name: string }
  /** The folder for images and documents is the output or the content, or lies in one of them. */
  | { readonly code: 'assets-inside' }
  /** The system refused to write there: `cause` is its error. */
  | { readonly code: 'assets-refused' }
  /** The cache is the content or an output, holds one of them, or lies in one. */
  | { readonly code: 'cache-inside' }
  /** Where the lock of the target belongs, something stands that is none. */
  | { readonly code: 'lock-foreign'; readonly file: string }
  /** The system refused to read or write the target: `cause` is its error. */
  | { readonly code: 'target-refused' };

export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';

  constructor(
    readonly failure: Failure,
    cause?: unknown,
  ) {
    super(cause instanceof Error ? cause.message : failure.code, { cause });
  }
}

/** Runs `work`; what the system refuses meanwhile is a failure of the target, or of the folder for images and documents. */
export async function onTarget<T>(
  work: () => T | Promise<T>,
  code: 'target-refused' | 'assets-refused' = 'target-refused',
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Errors of Node itself have a code, too; those of the system say which call was refused.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new BuildFailure({ code }, error);
  }
}

/** What a cache gave is nothing that a build would have left there: somebody else wrote it, or a build with a fault. */
export class UnsoundCache extends Error {
  override readonly name = 'UnsoundCache';
}
