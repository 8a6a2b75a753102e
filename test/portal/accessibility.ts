import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const french = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8')) as unknown;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The rules that another theme can change: a page keeps its elements and their places. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 A and AA, one line a violation; `colours` alone where nothing else has changed, `places`
 * where the colours of all that shows have been looked at.
 */
export async function findViolations(page: Page, scope: 'all' | 'colours' | 'places' = 'all'): Promise<string[]> {
  const runOnly = scope === 'colours' ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags };
  const rules = Object.fromEntries(scope === 'places' ? colourRules.map((rule) => [rule, { enabled: false }]) : []);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(
    async ([locale, options]) => {
      const { axe } = globalThis as unknown as {
        axe: {
          configure(options: object): void;
          run(context: Document, options: object): Promise<{ violations: Violation[] }>;
        };
      };
      axe.configure({ locale });
      return (await axe.run(document, { ...options, resultTypes: ['violations'] })).violations;
    },
    [french, { runOnly, rules }] as const,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id} (${nodes.length}): ${help}\n  ${nodes[0]?.html}\n  ${nodes[0]?.failureSummary}`,
  );
}
