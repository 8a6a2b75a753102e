import { once } from './once.js';

/**
 * An array whose items are made when somebody first looks at them, and which is an array like any other to all that
 * reads it: loops, spread, `JSON.stringify`, `structuredClone`, comparisons, `console.log`.
 */
export function lazyArray<T>(length: number, make: (index: number) => T): readonly T[] {
  const items: T[] = [];
  for (let index = 0; index < length; index++) {
    const set = (value: T) => Reflect.defineProperty(items, index, { value, writable: true });
    // Where the array is frozen, nothing can be kept in it.
    const get = once(() => {
      const value = make(index);
      set(value);
      return value;
    });
    Object.defineProperty(items, index, { configurable: true, enumerable: true, get, set });
  }
  // Node prints accessors as `[Getter]`, which says nothing to who looks at the data.
  return Object.defineProperty(items, Symbol.for('nodejs.util.inspect.custom'), { value: () => [...items] });
}
