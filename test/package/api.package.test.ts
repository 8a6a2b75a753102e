import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';

const dist = join(inject('project'), 'node_modules/datagouv-faq/dist');

// The ids are the content's: its ledger holds them, and says what became of each.
const files = readdirSync(dist).filter((file) => /^(?!faq\.json|ids-).*\.d\.ts$/.test(file));

// The declarations as published, without comments, are the report: a change of a public type shows in the diff of
// `test/package/api/`. `npx vitest run test/package/api.package.test.ts --update` accepts it.
test.each(files)('%s declares what was accepted', async (file) => {
  const source = ts.createSourceFile(file, readFileSync(join(dist, file), 'utf8'), ts.ScriptTarget.ESNext);
  const report = ts.createPrinter({ removeComments: true }).printFile(source);
  await expect(withoutDigest(report)).toMatchFileSnapshot(`api/${withoutDigest(file)}.txt`);
});

/** The names of shared files carry a digest, which any comment changes. */
function withoutDigest(text: string): string {
  return text.replace(/-[\w-]{8}(?=\.(?:d\.ts|js))/g, '');
}
