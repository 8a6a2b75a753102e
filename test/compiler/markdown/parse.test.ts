import { tests } from 'commonmark-spec';
import * as fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/compiler/markdown/parse.js';
import { runs } from '../../runs.js';
import { noise } from '../arbitrary-markdown.js';

/** Every search for addresses, wherever one may stand. */
const oracle = unified().use(remarkParse).use(remarkGfm).freeze();

const addresses = [
  'a@b.fr', '&commat;b.fr', 'a&#64;b.fr', 'a\\@b.fr', '@', 'mailto:a@b.fr', 'xmpp:a@b.fr/c', 'a_b@c.fr', 'https&#58;//a.fr',
  'http&colon;//a.fr', '*www.a.fr*', 'www&period;a.fr', 'WWW.A.FR', 'é@b.fr', 'http://a.fr', '(https://a.fr)', 'awww.b.fr',
  '<a@b.fr>', '`a@b.fr`', '[a@b.fr](c)', 'wwwa', 'h', 'ahttps://b.fr',
]; // prettier-ignore

test.each(addresses)('finds the addresses of %s as remark-gfm does', (address) => {
  for (const text of [address, `Voir ${address}, là.`, `- a\n- ${address}`, `| a |\n| - |\n| ${address} |`])
    expect(parseMarkdown(text)).toEqual(oracle.parse(text));
});

test('reads the CommonMark examples as remark-gfm does', () => {
  for (const { markdown } of tests) expect(parseMarkdown(markdown)).toEqual(oracle.parse(markdown));
});

test('reads any text as remark-gfm does', () => {
  const parts = fc.oneof(noise, fc.constantFrom(...addresses, ' ', '\n'));
  const text = fc.array(parts, { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(parseMarkdown(one)).toEqual(oracle.parse(one));
    }),
    { numRuns: runs(100) },
  );
});
