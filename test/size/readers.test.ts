import { expect, test } from 'vitest';
import { bundle } from '../../scripts/bench/bundle.js';
import { root } from '../../scripts/root.js';

/**
 * What each reader costs a page that imports it alone, with every option and without data; a change that adds weight is
 * a decision. The target of `renderHtml` is 2,000 bytes with all options, or 1,500 for levels, ids and addresses, which
 * is `renderBareHtml`. The rest of `renderHtml` is links in new windows and `link` (315), tags that options may name
 * (185), classes (106), wrappers, and the reading and printing of attributes. The target of `renderText` is 2,000 bytes:
 * the tokenizer and the tree take 680 of these. No core for those who need less would reach it: without the width of wide
 * characters (161), lines of a width (102), columns of tables (135) and underlines (82), 2,306 are left.
 */
test.each([
  ['renderBareHtml', 'html', 1_490],
  ['renderHtml', 'html', 2_865],
  ['renderAccordion', 'html', 3_495],
  ['renderToc', 'html', 1_220],
  ['renderText', 'text', 2_830],
  ['createSearch', 'search', 12_000],
  ['renderDetails', 'html', 3_190],
  ['startFaq', 'browser', 2_000],
  ['startSearch', 'search-box', 2_000],
  ['DatagouvFaq', 'element', 5_100],
])('%s takes at most its budget', async (name, folder, bytes) => {
  expect(await bundle(`export { ${name} } from './src/${folder}/index.ts';`)).toBeLessThanOrEqual(bytes);
});

/** What a component costs beside its framework, and without the script that is loaded once it is shown. */
test.each(
  ['vue', 'react'].flatMap((folder) => ['FaqAnswer', 'FaqAccordion', 'FaqSearch'].map((name) => [name, folder])),
)('%s of %s takes at most 4,000 bytes', async (name, folder) => {
  const bytes = await bundle(`export { ${name} } from './src/${folder}/index.ts';`, root, ['vue', 'react']);
  expect(bytes).toBeLessThanOrEqual(4_000);
});
