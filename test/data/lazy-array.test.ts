import * as fc from 'fast-check';
import { inspect, isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { lazyArray } from '../../src/data/lazy-array.js';
import { runs } from '../runs.js';

const ways: Readonly<Record<string, (array: readonly unknown[]) => unknown>> = {
  'JSON.stringify': (array) => JSON.stringify({ array }),
  structuredClone: (array) => structuredClone({ array }),
  spread: (array) => [...array],
  'Object.keys': (array) => Object.keys(array),
  'Object.entries': (array) => Object.entries(array),
  'Object.assign': (array) => Object.assign([], array),
  'in an object': (array) => ({ ...array }),
  'for of': (array) => {
    const items = [];
    for (const item of array) items.push(item);
    return items;
  },
  map: (array) => array.map((item, index) => [item, index]),
  slice: (array) => [array.slice(1), array.at(-1), array.length, array.concat([1])],
  'Array.isArray': (array) => Array.isArray(array),
  inspect: (array) => inspect({ array }),
  'reverse in place': (array) => Reflect.apply(Array.prototype.reverse, array, []) as unknown,
  'sort in place': (array) => (array as unknown[]).sort(),
  'set an item': (array) => Object.assign(array, { 0: 'x' }),
  freeze: (array) => [...Object.freeze(array), ...array],
};

describe.each(Object.entries(ways))('%s', (_, way) => {
  test('sees an array like any other', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 1 })), (values) => {
        expect(way(lazyArray(values.length, () => values))).toStrictEqual(way([...values]));
      }),
      { numRuns: runs(100) },
    );
  });
});

test('is equal to an array like any other', () => {
  const values = [{ a: [1] }, 'b', null];
  const lazy = () => lazyArray(3, () => values);
  expect(lazy()).toStrictEqual(values);
  expect(isDeepStrictEqual(lazy(), values)).toBe(true);
  expect(isDeepStrictEqual(lazy(), [{ a: [2] }, 'b', null])).toBe(false);
});

test.each(['left as it is', 'frozen'])('makes its items once, when one is looked at: %s', (state) => {
  const make = vi.fn(() => [{ index: 0 }, { index: 1 }, { index: 2 }]);
  const array = lazyArray(3, make);
  if (state === 'frozen') Object.freeze(array);
  expect(make).not.toHaveBeenCalled();
  expect(array[1]).toBe(array[1]);
  expect(array[2]).toEqual({ index: 2 });
  expect(make).toHaveBeenCalledOnce();
});
