import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.js';
import { renderText } from '../../src/text/index.js';
import { compileContent } from '../sample.js';

it('the manual shows a question as it is today, and how fresh it is', async () => {
  const faq = await compileContent();
  const page = faq.pages.find(({ id }) => id === 'producteur')!;
  const section = page.sections.find(({ id }) => id === 'certification')!;
  const read = (file: string) => readFileSync(join(root, 'docs', file), 'utf8');
  const shown = renderText(section, { width: 60, baseUrl: 'https://www.data.gouv.fr/' }).trim();
  expect(read('text.md')).toContain(`\`\`\`text\n${shown}\n\`\`\``);
  expect(read('about-the-content.md')).toContain(`(${page.reviewed} for the producers’)`);
});
