import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';

const cli = join(inject('project'), 'node_modules/datagouv-faq/dist/cli.js');

/** The files that a module imports before it runs, itself among them. */
function loaded(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(file, 'utf8');
  seen.set(file, code);
  for (const [, path] of code.matchAll(/^(?:import|export)\b[^;'"]*["'](\.[^'"]+)["']/gm)) {
    loaded(join(dirname(file), path!), seen);
  }
  return seen;
}

test('the command line loads no Markdown engine before a page has to be compiled', () => {
  const files = loaded(cli);
  expect(files.size).toBeGreaterThan(1);
  const code = [...files.values()].join('\n');
  expect(code).toContain('node_modules/commander/');
  for (const engine of ['unified', 'micromark', 'zod', 'yaml', 'parse5']) {
    expect(code).not.toContain(`// node_modules/${engine}/`);
  }
  expect(code.length).toBeLessThan(400_000);
});
