import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.js';
import { slug } from '../../../src/compiler/markdown/slug.js';
import { runs } from '../../runs.js';

describe('a slug', () => {
  it.each([
    ['Œuvre de l’État', 'oeuvre-de-l-etat'],
    ['Størrelse, łódź, Straße', 'storrelse-lodz-strasse'],
    ['İstanbul ılık', 'istanbul-ilik'],
    ['Как опубликовать ёлку?', 'как-опубликовать-ёлку'],
    ['كيف أنشر البيانات؟', 'كيف-أنشر-البيانات'],
    ['איך לפרסם?', 'איך-לפרסם'],
    ['データの公開 ガイド', 'データの公開-ガイド'],
    ['安装', '安装'],
    ['हिन्दी में', 'हिन्दी-में'],
    ['❤️ Aimer 1️⃣', 'aimer-1'],
    ['👨‍👩 !', 'section'],
    ['CON', 'con-faq'],
  ])('of « %s » is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('stays the same when it is made again, in whatever form the text is composed', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (written) => {
        const once = slug(written);
        expect(slug(once)).toBe(once);
        expect(slug(written.normalize('NFD'))).toBe(slug(written.normalize('NFC')));
        expect(new TextEncoder().encode(once).length).toBeLessThanOrEqual(200);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('ids made from the words of any script', () => {
  it('do not change when a heading comes before, and are found by links', async () => {
    const { faq, diagnostics } = await compile(
      [
        { path: 'index.md', value: '[a](#安装) [b](שלום.md#العربية)\n\n## 前\n\nx\n\n## 安装\n\nx' },
        { path: 'שלום.md', value: '## العربية\n\nx' },
        { path: 'תודה.md', value: 'x' },
      ],
      { rules: { 'front-matter-missing': 'off' } },
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['heading-id', 'heading-id', 'heading-id']);
    expect(faq!.links.map(({ target }) => target).toSorted()).toEqual(['index#安装', 'שלום#العربية']);
  });
});
