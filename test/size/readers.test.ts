import { expect, test } from 'vitest';
import { gzippedBundle } from './gzipped-bundle.js';

/**
 * What each reader costs a page that imports it alone, with every option and without data; a change that adds weight is
 * a decision. The target of `renderText` is 2,000 bytes: the tokenizer and the tree take 680 of these, and what the text
 * has to say needs the rest.
 */
test.each([
  ['renderHtml', 'html', 3_000],
  ['renderAccordion', 'html', 3_650],
  ['renderToc', 'html', 1_200],
  ['renderText', 'text', 2_750],
  ['createSearch', 'search', 12_000],
  ['renderDetails', 'html', 3_400],
  ['startFaq', 'browser', 2_000],
])('%s takes at most its budget', async (name, folder, bytes) => {
  expect(await gzippedBundle(`export { ${name} } from './src/${folder}/index.ts';`)).toBeLessThanOrEqual(bytes);
});
