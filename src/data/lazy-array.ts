/**
 * An array whose items are made, all at once, when somebody first looks at one, and which is an array like any other to
 * all that reads it: loops, spread, `JSON.stringify`, `structuredClone`, comparisons, `console.log`.
 */
export function lazyArray<T>(length: number, make: () => readonly T[]): readonly T[] {
  let made: readonly T[] | undefined;
  const items: T[] = [];
  items.length = length;
  for (let index = 0; index < length; index++) {
    Object.defineProperty(items, index, {
      configurable: true,
      enumerable: true,
      get: () => (made ??= make())[index],
      set(value: T) {
        Reflect.defineProperty(items, index, { value, writable: true });
      },
    });
  }
  // Node prints accessors as `[Getter]`, which says nothing to who looks at the data.
  return Object.defineProperty(items, Symbol.for('nodejs.util.inspect.custom'), { value: () => [...items] });
}
