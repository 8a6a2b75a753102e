import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkInventory, mergeInventories } from '../../src/data/link-inventory.js';
import type { Link, Page, Section } from '../../src/data/model.js';

const link: fc.Arbitrary<Link> = fc.record({
  id: fc.constant('1'),
  url: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.constantFrom('un', 'deux', 'trois'),
  kind: fc.constant('file' as const),
});
const links = fc.array(link, { maxLength: 3 });
/** Links of a lead and of two sections. */
const pages = fc.array(fc.tuple(links, links, links), { maxLength: 4 });

function pageOf([lead, first, second]: [Link[], Link[], Link[]], at: number): Page {
  const page = `p${at}`;
  const section = (id: string, links: Link[], children: Section[] = []) =>
    ({ page, id, key: `${page}#${id}`, links, children }) as unknown as Section;
  return { id: page, links: lead, sections: [section('s1', first, [section('s2', second)])] } as unknown as Page;
}

test('the inventories of all pages together are the inventory of all', () => {
  fc.assert(
    fc.property(pages, (all) => {
      const content = all.map(pageOf);
      const merged = mergeInventories(content.map((page) => linkInventory([page])));
      expect(JSON.stringify(merged)).toBe(JSON.stringify(linkInventory(content)));
    }),
    { numRuns: 2000, seed: 8 },
  );
});
