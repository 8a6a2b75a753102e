import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**', 'test/fixtures/**'],
    globalSetup: ['test/package.setup.ts', 'test/browser.setup.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
