import { defineConfig } from 'vitest/config';
import { generatedModules } from '../generated-modules.js';
import { root } from '../../scripts/root.js';

/** Small projects in frameworks that `npm ci` does not install: minutes each, so on demand, by `npm run test:frameworks`. */
export default defineConfig({
  root,
  plugins: [generatedModules()],
  test: {
    name: 'frameworks',
    include: ['test/frameworks/frameworks.ts'],
    globalSetup: ['test/package.setup.ts', 'test/browser.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
