import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.js';

const [a, b] = ['0a1b2c3d4e5f60718293a4b5c6d7e8f9', '1122334455667788990011223344aabb'];
const page = (title: string, body: string) => `---\ntitle: ${title}\nsummary: Résumé.\n---\n\n${body}\n`;

describe('the names that Notion gives the files it exports', () => {
  it('lose their number in ids, addresses and links', async () => {
    const { faq, diagnostics } = await compile([
      { path: `Ma FAQ ${a}.md`, value: page('Ma FAQ', `[Publier](Ma%20FAQ%20${a}/Publier%20${b}.md#q)`) },
      { path: `Ma FAQ ${a}/Publier ${b}.md`, value: page('Publier', '## Une question ? {#q}\n\nUne réponse.') },
    ]);
    expect(diagnostics).toEqual([]);
    expect(faq!.pages.map(({ id, path }) => [id, path])).toEqual([
      ['ma-faq', 'Ma FAQ'],
      ['publier', 'Ma FAQ/Publier'],
    ]);
    expect(faq!.pages[0]!.links).toMatchObject([{ kind: 'section', target: 'publier#q', url: 'Ma%20FAQ/Publier#q' }]);
  });

  it('are told where two pages have the same one', async () => {
    const files = [a, b].map((number) => ({ path: `Page ${number}.md`, value: page(`Page ${number[0]}`, 'x') }));
    expect((await compile(files)).diagnostics.map(({ rule }) => rule)).toContain('duplicate-page');
  });

  it('are kept where the number is no export’s', async () => {
    const { faq } = await compile([{ path: `${a}.md`, value: page('Page', 'x') }]);
    expect(faq!.pages[0]!.path).toBe(a);
  });
});
