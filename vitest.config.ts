import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**', 'test/fixtures/**'],
    globalSetup: ['test/package.setup.ts', 'test/browser.setup.ts'],
    // By default one core stays idle; many of these tests wait for processes of their own.
    maxWorkers: '100%',
    // No test changes what others read; loading the compiler anew for each file would take a fifth of the run.
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
