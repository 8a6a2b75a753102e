/** The options of `init`. */
export interface InitOptions {
  /** BCP 47 language of the content. */
  readonly language?: string;
  readonly title?: string;
  /** SPDX identifier. */
  readonly license?: string;
  readonly audiences: readonly string[];
  readonly out: string;
  /** Whether nothing is asked. */
  readonly yes: boolean;
}

/** What a new FAQ is. */
export interface Plan extends Omit<InitOptions, 'yes'> {
  /** As the user calls it. */
  readonly folder: string;
  readonly language: string;
  readonly title: string;
}
