import { linkInventory } from '../../data/link-inventory.js';
import type { Page, UsedLink } from '../../data/model.js';
import { digest } from '../digest.js';
import { linksOf, type PageLinks } from './finish-page.js';
import { haveSamePages, type LinkedRecord, type Slice, type WrittenFaq } from '../manifest/manifest.js';
import type { LinkInput } from './finish-pages.js';
import type { PreviousOutput } from '../outputs/previous-output.js';
import { updateInventory } from './update-inventory.js';

/** Where the inventory stands in the previous output, or its JSON. */
type Inventory =
  { readonly slice: WrittenFaq['links']; readonly json?: undefined } | { readonly slice: Slice; readonly json: Buffer };

type Pages = WrittenFaq['pages'];
/** The links of the pages that do not stand in the previous output, by path. */
type Made = ReadonlyMap<string, PageLinks>;

/** The inventory of links: as it was when no page's links have changed, and otherwise changed where they have. */
export function inventoryOf(pages: Pages, made: Made, { output, previous }: LinkInput): Inventory {
  const before = output?.faq();
  if (before && haveSamePages({ pages }, before, ['id', 'links']) && previous.holds(before.links))
    return { slice: before.links };
  const canUpdate = before && previous.trusted && keepsOrder(pages, before.pages);
  const links = canUpdate ? changed(pages, made, before, previous) : all(pages, made, before, previous);
  const json = Buffer.from(JSON.stringify(links));
  return { slice: { length: json.length, digest: digest(json) }, json };
}

/** Whether the pages that are in both follow each other in the same order. */
function keepsOrder(now: Pages, before: Pages): boolean {
  const staying = [...now.keys()].filter((path) => before.has(path));
  let at = 0;
  for (const path of before.keys()) if (path === staying[at]) at++;
  return at === staying.length;
}

function changed(pages: Pages, made: Made, before: WrittenFaq, previous: PreviousOutput): readonly UsedLink[] {
  const pathOf = new Map([...pages].map(([path, { id }]) => [id, path]));
  const gone = [...before.pages].filter(([path]) => made.has(path) || !pages.has(path));
  return updateInventory({
    before: parse(previous, before.links) as UsedLink[],
    removed: gone.map(([, page]) => linksIn(page, previous)),
    added: [...made.values()],
    order: [...pages.values()].map(({ id }) => id),
    pageOf: (id) => linksIn(before.pages.get(pathOf.get(id)!)!, previous),
  });
}

function all(pages: Pages, made: Made, before: WrittenFaq | undefined, previous: PreviousOutput): readonly UsedLink[] {
  return linkInventory([...pages.keys()].map((path) => made.get(path) ?? linksIn(before!.pages.get(path)!, previous)));
}

function linksIn(page: LinkedRecord, previous: PreviousOutput): PageLinks {
  return linksOf(parse(previous, page) as Page);
}

function parse(previous: PreviousOutput, slice: Slice): unknown {
  return JSON.parse(previous.bytesOf(slice).toString('utf8'));
}
