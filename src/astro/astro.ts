// The part of Astro that a loader meets, declared here so that the package needs no `astro`. Assignable to its `Loader`.

/** What a collection holds of a section. */
export interface FaqEntry {
  readonly [field: string]: unknown;
  /** `page#id`. */
  readonly key: string;
  readonly page: string;
  readonly title: string;
  readonly excerpt: string;
  readonly depth: number;
  /** `YYYY-MM-DD`. */
  readonly updated?: string;
}

/** @see https://docs.astro.build/en/reference/content-loader-reference/#the-load-method */
export interface LoaderContext {
  readonly store: {
    clear(): void;
    set(entry: {
      id: string;
      data: FaqEntry;
      body?: string;
      digest?: string;
      rendered?: { html: string; metadata?: Record<string, unknown> };
    }): boolean;
  };
  readonly logger: { info(message: string): void; warn(message: string): void; error(message: string): void };
  parseData(props: { id: string; data: FaqEntry }): Promise<FaqEntry>;
  readonly config: { readonly root: URL };
  /** In development only. */
  readonly watcher?: object | undefined;
}

export interface AstroLoader {
  readonly name: string;
  load(context: LoaderContext): Promise<void>;
}
