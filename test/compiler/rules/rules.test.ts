import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSeverities, type RuleId } from '../../../src/compiler/index.js';
import { findAll, type RuleCases, type Source } from './rule-cases.js';

/** One file of cases a rule, by its id. */
const names = readdirSync(join(import.meta.dirname, 'cases')).map((file) => file.replace(/\.ts$/, ''));

it('every rule has its cases, and no case is of no rule', () => {
  expect(names.sort()).toEqual(Object.keys(defaultSeverities).sort());
});

const called = (source: Source) =>
  JSON.stringify(typeof source === 'function' ? source.toString() : source).slice(0, 60);

for (const rule of names as RuleId[]) {
  const { cases } = (await import(`./cases/${rule}.ts`)) as { cases: RuleCases };
  // The one rule is on, however severe it is by default.
  const options = { ...cases.options, rules: { [rule]: 'error' } } as const;

  describe(`${rule}`, () => {
    it('has sources that break it, and sources that do not', () => {
      expect(cases.fails.length).toBeGreaterThan(0);
      expect(cases.passes.length).toBeGreaterThan(0);
    });

    it.each(cases.fails.map(([place, source]) => [called(source), place, source] as const))(
      'is reported for %s at %s',
      async (_, place, source) => {
        const first = (await findAll(source, options)).find((found) => found.rule === rule);
        const expected = typeof place === 'number' ? `page.md:${place}` : place;
        expect(first && `${first.path}:${first.line}`).toBe(expected);
      },
    );

    it.each(cases.passes.map((source) => [called(source), source] as const))(
      'is not reported for %s',
      async (_, source) => {
        expect((await findAll(source, options)).map((found) => found.rule)).not.toContain(rule);
      },
    );
  });
}
