import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../../../src/compiler/index.js';

const keep: CompileOptions = { frontMatter: { extra: 'keep' } };

async function read(files: Readonly<Record<string, string>>, options: CompileOptions = {}) {
  const { faq, diagnostics } = await compile(
    Object.entries(files).map(([path, value]) => ({ path, value })),
    { language: 'en', ...options },
  );
  return { pages: faq?.pages ?? [], said: diagnostics.map(({ rule, path, line, nearest }) => [rule, path, line, nearest]) };
} // prettier-ignore

describe('keys of other tools', () => {
  it('are reported, a description as a summary to rename, and no other key is then missing', async () => {
    const { said } = await read({ 'a.md': '---\ntitle: T\ndescription: D\nweight: 1\n---\n\nx' });
    expect(said).toEqual([
      ['front-matter-key', 'a.md', 3, 'summary'],
      ['front-matter-key', 'a.md', 4, undefined],
    ]);
  });

  it('are kept when asked for: a description is the summary, a weight the order in the folder', async () => {
    const { pages, said } = await read(
      {
        'index.md': '---\ntitle: T\ndescription: D\n---\n\nx',
        'a.md': '---\ntitle: A\nsummary: S\nsidebar_position: 2\ntags: [b, c]\n---\n\nx',
        'b.md': '+++\ntitle = "B"\ndescription = "D"\nweight = 1\n+++\n\nx',
        'c.md': '{\n  "title": "C",\n  "summary": "S"\n}\n\nx',
        'd.md': '---\ntitle: D\nsummary: S\nlayout:\n  title:\n    visible: true\n---\n\nx',
      },
      keep,
    );
    expect(said).toEqual([]);
    expect(pages.map(({ id, summary, data }) => [id, summary, data])).toEqual([
      ['index', 'D', { description: 'D' }],
      ['b', 'D', { description: 'D', weight: 1 }],
      ['a', 'S', { sidebar_position: 2, tags: ['b', 'c'] }],
      ['c', 'S', undefined],
      ['d', 'S', { layout: { title: { visible: true } } }],
    ]);
  });

  it('are held against a schema', async () => {
    const schema = { type: 'object', properties: { tags: { type: 'array' } }, required: ['tags'] };
    const files = {
      'a.md': '---\ntitle: T\nsummary: S\ntags: x\n---\n\nx',
      'b.md': '---\ntitle: T\nsummary: S\ntags: [x]\n---\n\nx',
      'c.md': '---\ntitle: T\nsummary: S\n---\n\nx',
    };
    const { said } = await read(files, { frontMatter: { extra: 'keep', schema } });
    expect(said).toEqual([
      ['front-matter-type', 'a.md', 4, undefined],
      ['front-matter-type', 'c.md', 1, undefined],
    ]);
  });
});

describe('front matter in TOML and JSON', () => {
  it('says what cannot be read, at its line', async () => {
    const { said } = await read({ 'a.md': '+++\nsummary = "S"\ntitle = T\n+++\n\nx', 'b.md': '{\n  "a": 1,\n  "b" "c"\n}\n\nx' });
    expect(said.map(([rule, path, line]) => [rule, path, line])).toEqual([
      ['front-matter-syntax', 'a.md', 3],
      ['front-matter-syntax', 'b.md', 3],
    ]);
  }); // prettier-ignore

  it('gives dates as they are written', async () => {
    const { pages } = await read({ 'a.md': '+++\nsummary = "S"\nreviewed = 2026-01-02\n+++\n\nx' });
    expect(pages[0]).toMatchObject({ reviewed: '2026-01-02', summary: 'S' });
  });

  it('is not seen where the signs are Markdown', async () => {
    const { pages } = await read({ 'a.md': '+++\n\nx', 'b.md': '{\nx\n}\n' }, { rules: { 'front-matter-missing': 'off' } });
    expect(pages.map(({ html }) => html)).toEqual(['<p>+++</p>\n<p>x</p>', '<p>{\nx\n}</p>']);
  }); // prettier-ignore
});
