import { configDefaults, defineConfig, type Plugin, type TestProjectInlineConfiguration } from 'vitest/config';
import { generatedModules } from './test/generated-modules.js';

// The end of a test file's name says what the test needs, and so which project runs it:
//   .package.test.ts   the packed package, which is built when a source has changed, and perhaps a browser
//   .browser.test.ts   a browser, and no build
//   .slow.test.ts      neither, but more than ten seconds: it repeats random runs; RUNS=10 makes them ten times as many
//   .test.ts           none of these
const needs = { package: ['package', 'browser'], browser: ['browser'], slow: [] } as const;
const special = Object.keys(needs).map((name) => `**/*.${name}.test.ts`);

/** Ends what hangs; no test counts on it, however much else the machine has to do. */
const timeoutMs = 300_000 * Math.max(1, Number(process.env.RUNS ?? 1));

/** Libraries as users get them, and not their builds for development, whose own checks (micromark's, for one) take time. */
const librariesAsShipped: Plugin = {
  name: 'libraries-as-shipped',
  configEnvironment(_name, { resolve }) {
    // Options are joined with Vitest's; only what is taken out here is gone.
    if (resolve?.conditions) resolve.conditions = resolve.conditions.filter((one) => !one.startsWith('development'));
  },
};

function project(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    plugins: [generatedModules(), librariesAsShipped],
    test: {
      name,
      // By default one core stays idle; many of these tests wait for processes of their own.
      maxWorkers: '100%',
      // No test changes what others read; loading the compiler anew for each file would take a fifth of the run.
      isolate: false,
      setupFiles: 'test/seed.setup.ts',
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      expect: { poll: { timeout: 60_000 } },
      ...test,
      exclude: [...configDefaults.exclude, 'test/consumers/**', 'test/fixtures/**', ...(test?.exclude ?? [])],
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      project('unit', { include: ['test/**/*.test.ts'], exclude: special }),
      ...Object.entries(needs).map(([name, setups]) =>
        project(name, {
          include: [`test/**/*.${name}.test.ts`],
          globalSetup: setups.map((setup) => `test/${setup}.setup.ts`),
        }),
      ),
    ],
    coverage: { include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
