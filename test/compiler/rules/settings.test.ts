import { describe, expect, it } from 'vitest';
import { compile, compilePage, linkPages, toDiagnostics } from '../../../src/compiler/index.js';

const files = [{ path: 'a.md', value: '## Sans identifiant\n\n[Nulle part](nulle-part.md)' }];
const severities = async (rules: Parameters<typeof toDiagnostics>[1]) =>
  Object.fromEntries(
    (await compile(files, { rules: rules! })).diagnostics.map(({ rule, severity }) => [rule, severity]),
  );

describe('rules', () => {
  it('have a severity of their own', async () => {
    expect(await severities({})).toEqual({
      'front-matter-missing': 'warning',
      'heading-id': 'warning',
      'internal-link': 'error',
    });
  });

  it('take the severity that is set, and `*` for all others', async () => {
    expect(await severities({ '*': 'warn', 'heading-id': 'error', 'front-matter-missing': 'off' })).toEqual({
      'heading-id': 'error',
      'internal-link': 'warning',
    });
  });

  it('let foreign Markdown compile with warnings', async () => {
    expect((await compile(files, { rules: { '*': 'warn' } })).faq?.pages).toHaveLength(1);
  });

  it('stay errors where a page would lose its content', async () => {
    const bytes = new Uint8Array([0x61, 0xff]);
    const { faq, diagnostics } = await compile([{ path: 'a.md', value: bytes }], { rules: { '*': 'off' } });
    expect(faq).toBeUndefined();
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['file-encoding', 'error']]);
  });

  it('must exist', async () => {
    await expect(compile(files, { rules: { 'internal-links': 'off' } as never })).rejects.toThrow(
      'did you mean "internal-link"?',
    );
    await expect(compile(files, { rules: { 'internal-link': 'fatal' } as never })).rejects.toThrow(
      'expected "error", "warn" or "off"',
    );
  });
});

describe('compilePage and linkPages', () => {
  it('make what compile makes', async () => {
    const draft = await compilePage(files[0]!);
    const { faq, findings } = linkPages([draft]);
    const whole = await compile(files, { rules: { '*': 'warn' } });
    expect(faq).toEqual(whole.faq);
    expect(toDiagnostics([...draft.findings, ...findings], { '*': 'warn' })).toEqual(whole.diagnostics);
  });

  it('pass plain data between them, fit for a cache', async () => {
    const draft = await compilePage(files[0]!);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });

  it('do not report links to a page that could not be read', async () => {
    const { diagnostics } = await compile([
      { path: 'a.md', value: '[Là](b.md#fin)' },
      { path: 'b.md', value: new Uint8Array([0xff]) },
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing', 'file-encoding']);
  });

  it('keep drafts out unless asked', async () => {
    const pages = [
      { path: 'a.md', value: '---\nsummary: S\ndraft: true\n---\n\nx' },
      { path: 'b.md', value: '---\nsummary: S\n---\n\nx' },
    ];
    expect((await compile(pages)).faq!.pages.map(({ id }) => id)).toEqual(['b']);
    expect((await compile(pages, { drafts: true })).faq!.pages.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
