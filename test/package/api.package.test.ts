import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';

const dist = join(inject('project'), 'node_modules/datagouv-faq/dist');

/** The declarations as published, by name; two shared files may have one name. */
const reports = new Map<string, string[]>();
const files = new Set(readdirSync(dist));
for (const file of files) {
  // The ids are the content's: its ledger holds them, and says what became of each.
  if (!/^(?!faq\.json|ids-).*\.d\.c?ts$/.test(file)) continue;
  // Of what ships in both formats, one declaration names the other.
  if (file.endsWith('.d.ts') && files.has(file.replace(/ts$/, 'cts'))) continue;
  const source = ts.createSourceFile(file, readFileSync(join(dist, file), 'utf8'), ts.ScriptTarget.ESNext);
  const report = ts.createPrinter({ removeComments: true }).printFile(source);
  const name = withoutDigest(file).replace(/cts$/, 'ts');
  reports.set(name, [...(reports.get(name) ?? []), withoutDigest(report)]);
}

// Without comments, they are the report: a change of a public type shows in the diff of `test/package/api/`.
// `npx vitest run test/package/api.package.test.ts --update` accepts it.
test.each([...reports])('%s declares what was accepted', async (name, parts) => {
  await expect(parts.sort().join('\n')).toMatchFileSnapshot(`api/${name}.txt`);
});

/** The names of shared files carry a digest, which any comment changes. */
function withoutDigest(text: string): string {
  return text.replace(/-[\w-]{8}(?=\.(?:d\.c?ts|c?js))/g, '').replace(/\.cjs(?=['"])/g, '.js');
}
