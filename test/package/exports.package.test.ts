import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';

/** The exact names each entry point exports: a new or lost one is a decision, not an accident. */
const names: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'audiences',
    'faq',
    'findSection',
    'getAudience',
    'getPage',
    'getSection',
    'isSectionId',
    'links',
    'pages',
    'redirects',
    'resolve',
    'sections',
  ],
  './catalog': ['catalog', 'loadPage'],
  './pages/citoyen': ['page'],
  './sections/producteur/certification': ['html', 'section'],
  './changes': [
    'bump',
    'bumpOf',
    'changesSince',
    'contentChangelog',
    'createResolve',
    'diff',
    'linkInventory',
    'printRedirects',
    'requiredVersion',
    'toRedirects',
  ],
  './html': ['dsfr', 'renderAccordion', 'renderHtml', 'renderToc', 'toAccordionListBloc'],
  './text': ['renderText'],
  './hast': ['toHast'],
  './json-ld': ['stringifyJsonLd', 'toFaqPage', 'toJsonLdScript'],
  './newsletter': ['renderNewsletter'],
  './combine': ['combine'],
  './feeds': ['renderAtom', 'renderJsonFeed'],
  './compiler': [
    'compile',
    'compilePage',
    'defaultLimits',
    'defaultSeverities',
    'documentationUrl',
    'editorialRules',
    'emitMarkdown',
    'faqJsonSchema',
    'fixMarkdown',
    'fixSource',
    'fixTypography',
    'formatDiagnostics',
    'frontMatterJsonSchema',
    'linkPages',
    'readWordLists',
    'toDiagnostics',
    'toLlmsFullTxt',
    'toLlmsTxt',
    'toMarkdown',
  ],
};

describe.each(Object.entries(names))('%s', (entry, expected) => {
  const require = createRequire(join(inject('project'), 'index.js'));
  const specifier = entry.replace('.', 'datagouv-faq');

  test('exports these names to require', () => {
    expect(Object.keys(require(specifier) as object).sort()).toEqual(expected);
  });

  test('exports the same names to import', async () => {
    const file = pathToFileURL(require.resolve(specifier).replace(/\.cjs$/, '.js')).href;
    expect(Object.keys((await import(/* @vite-ignore */ file)) as object).sort()).toEqual(expected);
  });
});
