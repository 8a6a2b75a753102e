import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, writeJson, writeLine, type Io } from '../../src/cli/io.js';
import { onOneLine, visible } from '../../src/compiler/rules/print/visible.js';

/** Text with the characters that terminals and logs obey among others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\u001b[2K',
        '\u001b]0;title\u0007',
        '\u001b[8m',
        '\r\n::error::x',
        '\u202e',
        '\u2028',
        'é',
        '🙂',
      ),
    ),
  )
  .map((parts) => parts.join(''));

function written(work: (io: Io) => void, env: Record<string, string> = {}): string {
  let text = '';
  const output = { write: (part: string) => (text += part) };
  work(guard({ cwd: '/', env, stdout: output, stderr: output }));
  return text;
}

const obeyed = /(?![\t\n])\p{Cc}/u;

describe('what is written', () => {
  test('holds no control character but line feeds and tabs, whatever is given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(written(({ stdout }) => stdout.write(text))).not.toMatch(obeyed);
        expect(written(({ stderr }) => writeLine(stderr, text))).toMatch(/^[^\n]*\n$/);
      }),
    );
  });

  test('in colour holds the styles of diagnostics beside that, and no other sequence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const output = written(({ stdout }) => stdout.write(`\u001b[31m${text}\u001b[0m`), { FORCE_COLOR: '1' });
        expect(output.startsWith('\u001b[31m') && output.endsWith('\u001b[0m')).toBe(true);
        expect(output.replaceAll(/\u001b\[(?:0|1|2|31|33)m/g, '')).not.toMatch(obeyed); // oxlint-disable-line no-control-regex
      }),
    );
  });

  test('as JSON is the same data, with what a terminal would obey escaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = written(({ stdout }) => writeJson(stdout, { text, [text]: [text] }));
        expect(JSON.parse(json)).toEqual({ text, [text]: [text] });
        expect(json).not.toMatch(obeyed);
      }),
    );
  });
});

test('text without control characters is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/\p{C}|[\u2028\u2029]/gu, '');
      expect([visible(plain), onOneLine(plain)]).toEqual([plain, plain]);
    }),
  );
  expect(visible('a\n\tb')).toBe('a\n\tb');
});

test('a line keeps neither line ends nor what turns its direction', () => {
  expect(onOneLine('a\r\nb\u2028c\u202ed\te')).toBe('a\ufffd\ufffdb\ufffdc\ufffdd\te');
});
