import { describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content.js';
import { listContent } from '../../../src/build/content/list-content.js';
import { project } from '../../cli/run-cli.js';

/** Names in a folder of content, and those among them that are pages. */
const table: readonly (readonly [what: string, names: readonly string[], pages: readonly string[]])[] = [
  ['a guide beside the home page', ['README.md', 'index.md'], ['index.md']],
  ['a guide with an extension in capitals', ['README.MD', 'index.Markdown'], ['index.Markdown']],
  ['a README that is the home page', ['README.md', 'a.md'], ['README.md', 'a.md']],
  ['a README in a folder without an index', ['faq/README.md', 'index.md'], ['faq/README.md', 'index.md']],
  ['a README in a folder with an index', ['faq/README.md', 'faq/index.md'], ['faq/index.md']],
  ['a page that is called like a README', ['README-2.md', 'readme.md', 'index.md'], ['README-2.md', 'index.md', 'readme.md']],
  ['every extension of Markdown', ['a.markdown', 'b.MD', 'c.md', 'd.mdx', 'e.txt'], ['a.markdown', 'b.MD', 'c.md']],
  ['hidden files and folders', ['.a.md', '.trash/note.md', 'faq/.b/c.md', 'index.md'], ['index.md']],
  ['what tools install', ['node_modules/a/README.md', 'faq/node_modules/b.md', 'index.md'], ['index.md']],
]; // prettier-ignore

describe('the files of a folder that are pages', () => {
  test.each(table)('%s', async (_what, names, pages) => {
    const folder = await project(Object.fromEntries(names.map((name) => [name, '---\ntitle: A\nsummary: B\n---\n'])));
    expect(listContent(folder).files.map(({ path }) => path)).toEqual(pages);
    // The scripts of this repository read our own content with the same reader.
    expect((await readContent(folder)).map(({ path }) => path)).toEqual(pages);
  });
});
