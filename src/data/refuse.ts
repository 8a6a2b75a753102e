/** Throws the error of an argument's bad value. */
export function refuse(argument: string, expected: string, found: unknown): never {
  throw new TypeError(`Unexpected ${argument} ${JSON.stringify(found)}, expected ${expected}`);
}
