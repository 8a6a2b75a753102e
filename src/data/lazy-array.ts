/**
 * An array whose items are made when somebody first looks at them, and which is an array like any other to all that
 * reads it: loops, spread, `JSON.stringify`, `structuredClone`, comparisons, `console.log`.
 */
export function lazyArray<T>(length: number, make: (index: number) => T): readonly T[] {
  const items: T[] = [];
  // Where the array is frozen, nothing can be kept in the array itself.
  const made: T[] = [];
  const keep = (index: number, value: T) => Reflect.defineProperty(items, index, { value, writable: true });
  for (let index = 0; index < length; index++) {
    Object.defineProperty(items, index, {
      configurable: true,
      enumerable: true,
      get() {
        if (!(index in made)) keep(index, (made[index] = make(index)));
        return made[index];
      },
      set(value: T) {
        keep(index, value);
      },
    });
  }
  // Node prints accessors as `[Getter]`, which says nothing to who looks at the data.
  return Object.defineProperty(items, Symbol.for('nodejs.util.inspect.custom'), { value: () => [...items] });
}
