import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageLinks } from '../../../src/build/site/finish-page.js';
import { updateInventory } from '../../../src/build/site/update-inventory.js';
import { linkInventory } from '../../../src/data/link-inventory.js';
import type { Link, Section } from '../../../src/data/model.js';
import { runs } from '../../runs.js';

const link: fc.Arbitrary<Link> = fc.record({
  id: fc.constant('1'),
  url: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.constantFrom('un', 'deux', 'trois'),
  kind: fc.constant('file' as const),
});
const links = fc.array(link, { maxLength: 3 });
/** Links of a lead and of two sections. */
const page = fc.tuple(links, links, links);

function pageOf(id: string, [lead, first, second]: [Link[], Link[], Link[]]): PageLinks {
  const section = (name: string, links: Link[], children: Section[] = []) =>
    ({ page: id, id: name, links, children }) as unknown as Section;
  return { id, links: lead, sections: [section('s1', first, [section('s2', second)])] };
}

describe('the inventory of links', () => {
  test('changes to what it would be if it were made anew', () => {
    const ids = ['p', 'q', 'r', 's'];
    const pages = fc.array(fc.option(page), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(pages, pages, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (old, next, stays) => {
        const at = (all: typeof old, index: number) => (all[index] ? [pageOf(ids[index]!, all[index])] : []);
        const before = ids.flatMap((_, index) => at(old, index));
        const now = ids.flatMap((_, index) => at(stays[index] ? old : next, index));
        const isChanged = ({ id }: PageLinks) => !stays[ids.indexOf(id)];
        const updated = updateInventory({
          before: linkInventory(before),
          removed: before.filter(isChanged),
          added: now.filter(isChanged),
          order: now.map(({ id }) => id),
          pageOf(id) {
            expect(stays[ids.indexOf(id)]).toBe(true);
            return now.find((one) => one.id === id)!;
          },
        });
        expect(JSON.stringify(updated)).toBe(JSON.stringify(linkInventory(now)));
      }),
      { numRuns: runs(2000), seed: 8 },
    );
  });
});
