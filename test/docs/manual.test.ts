import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.js';
import { readManual, readPage } from './manual.js';

const pages = await readManual();
const guides = await Promise.all(['CHANGELOG.md', 'content/README.md'].map(readPage));
const text = (path: string) => pages.find((page) => page.path === path)!.value;

test('the README is at most 8,000 bytes: what it says more stands in docs/', () => {
  expect(Buffer.byteLength(text('README.md'))).toBeLessThanOrEqual(8000);
});

test('docs/README.md lists every page of docs/, once', () => {
  const listed = [...text('docs/README.md').matchAll(/^- \[[^\]]+\]\(([^):/]+\.md)\)/gm)].map(
    ([, file]) => `docs/${file}`,
  );
  const files = pages.map(({ path }) => path).filter((path) => /^docs\/[^/]+$/.test(path) && path !== 'docs/README.md');
  expect(listed.sort()).toEqual(files);
});

test.each([...pages, ...guides])('every relative link of $path leads to a file and to a heading of it', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

describe('brokenLinks', () => {
  test.each([
    '../README.md',
    '../README.md#entry-points',
    '../content/README.md#les-règles-de-len-tête',
    '../test/consumers',
    '#a-page-twice',
    '#a-page-twice-1',
    'https://www.data.gouv.fr/none',
  ])('takes %s', (url) => {
    expect(brokenLinks(pageWith(url))).toEqual([]);
  });

  test.each(['none.md', '../README.md#none', '#none', 'README.md', '../../README.md', '/README.md'])(
    'finds %s',
    (url) => {
      expect(brokenLinks(pageWith(url))).toEqual([url, url, url]);
    },
  );

  test('leaves examples of Markdown alone', () => {
    expect(brokenLinks({ path: 'docs/x.md', value: '`[a](none.md)`\n\n```md\n[a](none.md)\n```\n' })).toEqual([]);
  });

  function pageWith(url: string) {
    return {
      path: 'made/x.md',
      value: `## A page, twice\n\n## A page: twice\n\n[a](${url}) ![b](${url}) [c]\n\n[c]: ${url}\n`,
    };
  }
});
