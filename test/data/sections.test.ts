import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/hast/index.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import * as html from '../../src/html/index.js';
import { toFaqPage } from '../../src/json-ld/index.js';
import { renderText } from '../../src/text/index.js';

const { toAccordionListBloc, dsfr: _, ...printers } = html;

/** What JavaScript may hand over, which no type checker has seen. */
describe.each([undefined, null, {}, [undefined], ['producteur#certification']])(
  '%j is neither page nor section',
  (node) => {
    test.each(Object.entries({ ...printers, renderText, toHast, toFaqPage }))('%s says so', (_, read) => {
      expect(() => read(node as never, { baseUrl: 'https://exemple.fr/' })).toThrow(
        /^Unexpected node .*, expected pages or sections$/,
      );
    });
  },
);

test.each([undefined, null, {}, [], 'producteur'])('%j is no page, toAccordionListBloc says', (page) => {
  expect(() => toAccordionListBloc(page as never)).toThrow(/^Unexpected page .*, expected a page$/);
});

test.each([toFaqPage, renderAtom, renderJsonFeed])('options that are missing are told by name', (read) => {
  for (const options of [undefined, null])
    expect(() => read({ pages: [] } as never, options as never)).toThrow(/^Unexpected options .*, expected object$/);
});
