import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.js';

test.each([
  ['its own', '---\nsummary: Own.\n---\n\nLead.\n', 'Own.'],
  ['the lead', '---\ntitle: T\n---\n\nFirst. Second.\n\n## A {#a}\n\nText.\n', 'First. Second.'],
  ['the text below the title', '# T\n\nBelow it.\n\n## A {#a}\n\nText.\n', 'Below it.'],
  ['the first section with a text', '---\ntitle: T\n---\n\n## A {#a}\n\n### B {#b}\n\n> [!NOTE]\n> Deep text.\n', 'Deep text.'],
  ['the first sentences that fit', `---\ntitle: T\n---\n\nOne. ${'Very '.repeat(60)}long.\n`, 'One.'],
  ['nothing where there is no text', '---\ntitle: T\n---\n\n```\ncode\n```\n', ''],
])('the summary of a page is %s', async (_, value, expected) => {
  const rules = { '*': 'off' } as const;
  const { faq } = await compile([{ path: 'a.md', value }], { rules });
  expect(faq!.pages[0]!.summary).toBe(expected);
}); // prettier-ignore

test('the ledger does not take another first section for a change of a page that says no summary', async () => {
  const hashOf = async (text: string) => {
    const { faq } = await compile([{ path: 'a.md', value: `---\ntitle: T\n---\n\n## A {#a}\n\n${text}\n` }], {
      rules: { '*': 'off' },
    });
    return faq!.pages[0]!.source.hash;
  };
  expect(await hashOf('One.')).toBe(await hashOf('Two.'));
});
