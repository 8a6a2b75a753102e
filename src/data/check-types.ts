import { refuse } from './refuse.js';

/**
 * Refuses options of a type that they cannot have, whatever TypeScript was told.
 *
 * @param types What `typeof` says of an option that is right, by its name: `'string or object'` allows both.
 * @throws TypeError that names the option and its value.
 */
export function checkTypes(options: object, types: Readonly<Record<string, string>>): void {
  if (typeof options !== 'object' || !options) refuse('options', 'object', options);
  for (const [name, expected] of Object.entries(types)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const found = value === null ? 'null' : typeof value;
    if (value !== undefined && !expected.includes(found)) refuse(name, expected, value);
  }
}

/** Refuses what is no table of texts or of lists of texts, by the name of the option. */
export function checkTable(name: string, table: object, expected: 'texts' | 'lists of texts'): void {
  for (const [key, value] of Object.entries(table)) {
    const texts: readonly unknown[] = expected === 'texts' ? [value] : Array.isArray(value) ? value : [undefined];
    if (!texts.every((text) => typeof text === 'string')) refuse(`${name}[${JSON.stringify(key)}]`, expected, value);
  }
}
