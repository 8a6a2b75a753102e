import { expect, test } from 'vitest';
import { readPage } from './manual.js';

/** How many criteria each of the 13 themes of the RGAA 4.1 has. */
const counts = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const criteria = counts.flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

const { value } = await readPage('docs/accessibilite.md');
const rows = Array.from(value.matchAll(/^\| (\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm), (match) => ({
  criterion: match[1]!,
  title: match[2]!,
  result: match[3]!,
  how: match[4]!,
}));

test('the self-audit lists each of the 106 criteria of RGAA 4.1 once, with a result and how it was found', () => {
  expect(criteria).toHaveLength(106);
  expect(rows.map(({ criterion }) => criterion)).toEqual(criteria);
  for (const { criterion, result, title, how } of rows) {
    expect(['conforme', 'non conforme', 'non applicable'], criterion).toContain(result);
    expect(Math.min(title.length, how.length), criterion).toBeGreaterThanOrEqual(9);
  }
});

test('the self-audit counts its own results', () => {
  const counted = ['conforme', 'non conforme', 'non applicable'].map(
    (name) => rows.filter(({ result }) => result === name).length,
  );
  expect(
    Array.from(value.matchAll(/^\| (?:conformes|non conformes|non applicables) \| (\d+) \|$/gm), ([, n]) => Number(n)),
  ).toEqual(counted);
  const [conform = 0, not = 0] = counted;
  expect(value).toContain(
    `${String(Math.round((1000 * conform) / (conform + not)) / 10).replace('.', ',')} % des critères applicables`,
  );
});
