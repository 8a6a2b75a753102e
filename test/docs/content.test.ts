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
  const manual = readFileSync(join(root, 'docs/content.md'), 'utf8');
  expect(manual).toContain(
    `\`\`\`text\n${renderText(section, { baseUrl: 'https://www.example.org/' }).trim()}\n\`\`\``,
  );
  expect(manual).toContain(`(${page.reviewed} for this one)`);
});
