/** `JSON.parse`, whose own message would print the beginning of a file that holds something else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError('not JSON', { cause: error });
  }
}
