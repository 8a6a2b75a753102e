import { expectTypeOf, test } from 'vitest';
import type { Faq, Ids } from '../../src/data/model.js';
import { pages, type FaqIds } from '../../src/faq/index.js';
import { createSearch } from '../../src/search/index.js';

interface MyIds extends Ids {
  readonly page: 'mine';
  readonly section: 'mine#one';
  readonly audience: 'me';
}
declare const mine: Faq<MyIds>;

test('one search takes the pages of several FAQs, and knows the ids of each', () => {
  const search = () => createSearch([...pages, ...mine.pages]);
  expectTypeOf<ReturnType<ReturnType<typeof search>['search']>[number]['key']>().toEqualTypeOf<
    FaqIds['section'] | 'mine#one'
  >();
});

test('and also of pages whose ids nobody knows', () => {
  const search = (others: Faq) => createSearch([...pages, ...others.pages]);
  expectTypeOf<ReturnType<ReturnType<typeof search>['search']>[number]['key']>().toEqualTypeOf<string>();
});

test('of one FAQ it knows the ids', () => {
  expectTypeOf(createSearch(pages).search('x')[0]!.key).toEqualTypeOf<FaqIds['section']>();
  expectTypeOf(createSearch<FaqIds>(pages).search('x')[0]!.key).toEqualTypeOf<FaqIds['section']>();
});
