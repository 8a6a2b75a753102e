/** Refuses what no query can be; a program that passes an unset field would otherwise learn of it from within. */
export function checkArguments(name: string, text: unknown, limit: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`${name}: expected a string, got ${text === null ? 'null' : typeof text}`);
  if (!(typeof limit === 'number' && limit >= 0))
    throw new RangeError(`limit: expected 0 or more, got ${String(limit)}`);
}
