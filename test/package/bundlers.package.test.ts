import { describe, expect, inject, test } from 'vitest';
import { bundlers, firstLoad } from './bundlers.js';

const later = "globalThis.later = () => import('datagouv-faq').then((all) => all);";

interface Cost {
  readonly code: string;
  readonly bytes: number;
  /** Default: all four. */
  readonly only?: readonly (keyof typeof bundlers)[];
}

/**
 * What a page pays at its start for one name: code, budget in gzipped bytes, and the bundlers of which it is asked.
 * Webpack's own loader of chunks is a kilobyte of it. esbuild and Rolldown put all that a module names into one
 * chunk when it is imported at once and later, too; the entry points are for that.
 */
const costs: readonly Cost[] = [
  { code: "import { version } from 'datagouv-faq'; console.log(version);", bytes: 2_000 },
  { code: "import { attribution } from 'datagouv-faq'; console.log(attribution);", bytes: 2_000 },
  { code: "import { audiences } from 'datagouv-faq'; console.log(audiences);", bytes: 2_000 },
  { code: "import { isSectionId } from 'datagouv-faq'; console.log(isSectionId('citoyen'));", bytes: 2_000 },
  { code: "import { isPageId } from 'datagouv-faq'; console.log(isPageId('citoyen'));", bytes: 2_000 },
  { code: `import { redirects } from 'datagouv-faq/redirects'; console.log(redirects); ${later}`, bytes: 3_200 },
  {
    code: `import { redirectOf } from 'datagouv-faq/redirects'; console.log(redirectOf(location)); ${later}`,
    bytes: 4_400,
  },
  {
    code: `import { isSectionId } from 'datagouv-faq/catalog'; console.log(isSectionId('citoyen')); ${later}`,
    bytes: 2_000,
    only: ['rollup', 'esbuild', 'rolldown'],
  },
  { code: `import { attribution } from 'datagouv-faq/about'; console.log(attribution); ${later}`, bytes: 2_000 },
  {
    code: `import { redirects } from 'datagouv-faq'; console.log(redirects); ${later}`,
    bytes: 3_200,
    only: ['rollup', 'webpack'],
  },
  { code: "import { faq } from 'datagouv-faq'; console.log(faq.version);", bytes: 2_000, only: ['rollup'] },
  {
    code: "import { outline } from 'datagouv-faq/catalog'; console.log(outline);",
    bytes: 4_100,
    only: ['esbuild', 'rolldown'],
  },
  {
    code: "import { loadSection } from 'datagouv-faq/catalog'; console.log(loadSection(location.hash));",
    bytes: 2_700,
    only: ['esbuild'],
  },
];

const all = Object.keys(bundlers) as (keyof typeof bundlers)[];

describe.each(costs)('$code', ({ code, bytes, only = all }) => {
  test.each(only)(`costs at most ${bytes} bytes in %s`, async (name) => {
    const loaded = await firstLoad(bundlers[name], inject('project'), code);
    expect(loaded).toBeGreaterThan(20);
    expect(loaded).toBeLessThanOrEqual(bytes);
  });
});
