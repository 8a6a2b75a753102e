import { readdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';

/** The exact names each entry point exports: a new or lost one is a decision, not an accident. */
const names: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'attribution',
    'audiences',
    'faq',
    'findSection',
    'getAudience',
    'getPage',
    'getSection',
    'isPageId',
    'isSectionId',
    'license',
    'links',
    'pages',
    'redirects',
    'resolve',
    'sections',
    'version',
  ],
  './about': ['attribution', 'audiences', 'license', 'version'],
  './redirects': ['redirectOf', 'redirects'],
  './editions': [
    'createEditions',
    'renderAlternates',
    'renderLanguageSwitch',
    'searchEditions',
    'staleNote',
    'translationStatus',
  ],
  './catalog': ['catalog', 'isPageId', 'isSectionId', 'loadPage', 'loadSection', 'outline'],
  './pages/citoyen': ['page'],
  './sections/producteur/certification': ['html', 'section'],
  './changes': [
    'bump',
    'bumpOf',
    'changesSince',
    'contentChangelog',
    'createRedirectOf',
    'createResolve',
    'diff',
    'linkInventory',
    'printRedirects',
    'requiredVersion',
    'toRedirects',
  ],
  './html': [
    'dsfr',
    'renderAccordion',
    'renderBareHtml',
    'renderDetails',
    'renderHtml',
    'renderToc',
    'toAccordionGroup',
    'toAccordionListBloc',
  ],
  './text': ['renderText'],
  './hast': ['toHast'],
  './json-ld': ['stringifyJsonLd', 'toFaqPage', 'toJsonLdScript'],
  './browser': ['startFaq'],
  './search-box': ['startSearch'],
  './vue': ['FaqAccordion', 'FaqAnswer', 'FaqSearch'],
  './react': ['FaqAccordion', 'FaqAnswer', 'FaqSearch'],
  './element': ['DatagouvFaq'],
  './newsletter': ['NothingToTell', 'renderNewsletter'],
  './combine': ['combine'],
  './feeds': ['renderAtom', 'renderJsonFeed'],
  './build': ['BuildFailure', 'build'],
  './vite': ['datagouvFaq'],
  './astro': ['faqLoader'],
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
    'readFaq',
    'readWordLists',
    'toDiagnostics',
    'toLlmsFullTxt',
    'toLlmsTxt',
    'toMarkdown',
  ],
};

/** What the package leaves to its user to install. */
beforeAll(async () => {
  for (const peer of ['react', 'vue'])
    await symlink(join(root, 'node_modules', peer), join(inject('project'), 'node_modules', peer), 'dir').catch(
      () => {},
    );
});

/** A translation has the names of the original. */
const translated = ['.', './about', './redirects', './catalog'].map(
  (entry) => [entry.replace('.', './en'), names[entry]!] as const,
);

describe.each([...Object.entries(names), ...translated])('%s', (entry, expected) => {
  const require = createRequire(join(inject('project'), 'index.js'));
  const specifier = entry.replace('.', 'datagouv-faq');

  test('exports these names to require', () => {
    expect(Object.keys(require(specifier) as object).sort()).toEqual(expected);
  });

  test('exports the same names to import', async () => {
    const file = pathToFileURL(require.resolve(specifier).replace(/\.cjs$/, '.js')).href;
    // Bundlers import the one, Node and browsers the other.
    for (const one of new Set([file, file.replace(/\bindex\.js$/, 'whole.js')]))
      expect(Object.keys((await import(/* @vite-ignore */ one)) as object).sort()).toEqual(expected);
  });
});

test('no CommonJS module imports, which Jest does not allow', async () => {
  const dist = join(inject('project'), 'node_modules/datagouv-faq/dist');
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.cjs'));
  const codes = await Promise.all(
    files.map(async (file) => ({ file, code: await readFile(join(dist, file), 'utf8') })),
  );
  expect(codes.filter(({ code }) => /\bimport\(/.test(code)).map(({ file }) => file)).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
