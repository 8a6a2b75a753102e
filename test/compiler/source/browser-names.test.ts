import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/root.js';
import { headingSlug, slug } from '../../../src/compiler/markdown/slug.js';
import { isBrowserName } from '../../../src/compiler/source/browser-names.js';

/** Lower-case properties of some interfaces of TypeScript's declarations of the browser. */
function propertiesOf(names: readonly string[]): string[] {
  const options = { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] };
  const program = ts.createProgram([join(root, 'test/runs.ts')], options);
  const dom = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('lib.dom.d.ts'))!;
  const checker = program.getTypeChecker();
  const known = checker.getSymbolsInScope(dom, ts.SymbolFlags.Interface);
  const types = names.map((name) => checker.getDeclaredTypeOfSymbol(known.find((symbol) => symbol.name === name)!));
  return types
    .flatMap((type) => checker.getPropertiesOfType(type).map(({ name }) => name))
    .filter((name) => /^[a-z0-9]+$/.test(name));
}

test('knows every property of document, window and forms that a slug could equal', () => {
  const properties = [...propertiesOf(['Document', 'Window', 'HTMLFormElement']), 'constructor'];
  expect(properties).toEqual(expect.arrayContaining(['cookie', 'forms', 'location', 'body', 'submit', 'onclick']));
  expect(properties.filter((name) => !isBrowserName(name))).toEqual([]);
});

test.each(['Cookie', 'LOCATION', 'Forms ?', 'Body', 'Submit!', 'Constructor'])(
  'a heading « %s » has another slug',
  (title) => {
    expect(isBrowserName(slug(title))).toBe(true);
    expect(isBrowserName(headingSlug(title))).toBe(false);
  },
);
