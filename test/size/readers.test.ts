import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { gzippedBundle } from './gzipped-bundle.js';

/**
 * What each reader costs a page that imports it alone, with every option and without data; a change that adds weight is
 * a decision. The target of `renderText` is 2,000 bytes: the tokenizer and the tree take 680 of these, and what the text
 * has to say needs the rest. One address for every reader (`urlOf`, `ownHosts`, `links`) and the refusal of values of a
 * wrong type have cost `renderHtml` 50 bytes, `renderText` 30 and `renderToc` 40; lines that end between ideographs, `renderText` 45; a third language of the new window's notice, 12. What `renderBareHtml` does without (classes, wrappers, captions, notices, `link`) is 1,280 bytes of `renderHtml`.
 */
test.each([
  ['renderBareHtml', 'html', 1_750],
  ['renderHtml', 'html', 3_045],
  ['renderAccordion', 'html', 3_660],
  ['renderToc', 'html', 1_220],
  ['renderText', 'text', 2_825],
  ['createSearch', 'search', 12_000],
  ['renderDetails', 'html', 3_370],
  ['startFaq', 'browser', 2_000],
  ['startSearch', 'search-box', 2_000],
  ['DatagouvFaq', 'element', 5_300],
])('%s takes at most its budget', async (name, folder, bytes) => {
  expect(await gzippedBundle(`export { ${name} } from './src/${folder}/index.ts';`)).toBeLessThanOrEqual(bytes);
});

/** What a component costs beside its framework, and without the script that is loaded once it is shown. */
test.each(
  ['vue', 'react'].flatMap((folder) => ['FaqAnswer', 'FaqAccordion', 'FaqSearch'].map((name) => [name, folder])),
)('%s of %s takes at most 4,000 bytes', async (name, folder) => {
  const bytes = await gzippedBundle(`export { ${name} } from './src/${folder}/index.ts';`, root, ['vue', 'react']);
  expect(bytes).toBeLessThanOrEqual(4_000);
});
