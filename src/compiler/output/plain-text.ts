import * as z from 'zod';

const text = /^(?:[^\p{Cc}\p{Cs}]|[\t\n])*$/u;

/** Text as the compiler writes it: without control characters, but for tabs and line feeds, and without lone surrogates. */
export function plainText(): z.ZodString {
  return z.string().regex(text, {
    error: ({ input }) => {
      const found = /(?![\t\n])[\p{Cc}\p{Cs}]/u.exec(String(input))?.[0].codePointAt(0) ?? 0;
      const code = found.toString(16).toUpperCase().padStart(4, '0');
      return `expected text without control characters, found U+${code}`;
    },
  });
}
