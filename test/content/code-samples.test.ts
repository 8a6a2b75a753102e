import { parser as python } from '@lezer/python';
import { parse as parseCsv } from 'csv-parse/sync';
import { transform } from 'esbuild';
import { parse as parseShell } from 'sh-syntax';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content.js';
import { parseMarkdown } from '../../src/compiler/markdown/parse.js';

type Parse = (code: string) => unknown;

/** A parser a language, which throws or rejects on a mistake; `text` has no syntax. */
const parsers: Readonly<Record<string, Parse>> = {
  csv: (code) => parseCsv(code, { delimiter: [',', ';'], columns: true }),
  javascript: (code) => transform(code, { loader: 'js', format: 'esm' }),
  json: (code) => JSON.parse(code),
  python: parsePython,
  sh: (code) => parseShell(code),
  text: () => {},
};

/** Lezer mends what it cannot read and leaves a node that says so. */
function parsePython(code: string): void {
  python.parse(code).iterate({
    enter({ type, from }) {
      if (type.isError) throw new SyntaxError(`Python, character ${from}: ${code.slice(from, from + 20)}`);
    },
  });
}

interface Sample {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

const samples: Sample[] = [];
for (const { path, value } of await readContent()) {
  visit(parseMarkdown(new TextDecoder().decode(value as Uint8Array)), 'code', ({ lang, value: code, position }) => {
    samples.push({ name: `${path}:${position?.start.line}`, language: lang ?? '', code });
  });
}

describe('code samples', () => {
  it.each(samples)('$name is valid $language', async ({ language, code }) => {
    expect(Object.keys(parsers)).toContain(language);
    await parsers[language]!(code);
  });

  it('cover the languages that readers use', () => {
    const languages = new Set(samples.map(({ language }) => language));
    expect([...languages]).toEqual(expect.arrayContaining(['csv', 'javascript', 'json', 'python', 'sh']));
  });

  it.each([
    ['csv', 'a,b\n"1,2', /quote/i],
    ['javascript', 'const a = ;', /Unexpected/],
    ['json', '{ "a": 1, }', /JSON/],
    ['python', 'for page in range(3) print(page)', /Python/],
    ['sh', 'curl "https://example.org', /quote/],
  ])('that are not valid %s would fail', async (language, code, message) => {
    await expect((async () => parsers[language]!(code))()).rejects.toThrow(message);
  });
});
