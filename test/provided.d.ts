import 'vitest';

declare module 'vitest' {
  /** What the global set-ups hand to the tests; read with `inject`. */
  interface ProvidedContext {
    /** Path of the package as users get it. */
    tarball: string;
    /** A folder with `node_modules/datagouv-faq`, for tests that only resolve it. */
    project: string;
    /** WebSocket endpoint of the Chromium that all tests share. */
    browser: string;
  }
}
