import { expect, it } from 'vitest';
import { isoDate } from '../../../src/compiler/rules/words/iso-date.js';

it.each([
  ['31/08/2026', '2026-08-31'],
  ['31-8-2026', '2026-08-31'],
  ['31.08.2026', '2026-08-31'],
  ['08/31/2026', '2026-08-31'],
  ['2026/8/31', '2026-08-31'],
  ['31 août 2026', '2026-08-31'],
  ['31 AOUT 2026', '2026-08-31'],
  ['1er février 2026', '2026-02-01'],
  ['August 31, 2026', '2026-08-31'],
  ['31st August 2026', '2026-08-31'],
  ['31/02/2026', undefined],
  ['30 février 2026', undefined],
  ['août 2026', undefined],
  ['bientôt', undefined],
  ['2026-13-01', undefined],
])('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});
