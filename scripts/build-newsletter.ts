import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mjml from 'mjml';
import { replaceFile } from '../src/build/folder/replace-file.js';
import { root } from './root.js';

/** Compiles the newsletter's MJML into string parts, so that nothing of MJML is needed where issues are rendered. */
export async function buildNewsletter(): Promise<void> {
  const source = await readFile(join(root, 'src/newsletter/shell.mjml'), 'utf8');
  const { html, errors } = await mjml(source, { validationLevel: 'strict' });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  // A comment names the part that follows it; what stands before the first is the start.
  const parts = `<!-- part start -->${squeeze(html)}`.matchAll(/<!-- part (\w+) -->([^]*?)(?=<!-- part |$)/g);
  const lines = Array.from(parts, ([, name, value]) => `  ${name}: ${JSON.stringify(value)},\n`).join('');
  const code = `// Generated from src/newsletter/shell.mjml: do not edit.\nexport const shell = {\n${lines}} as const;\n`;
  await replaceFile(join(root, 'src/generated/newsletter-shell.ts'), code);
}

/** Drops the white space that MJML prints between tags, inside style sheets and around attributes. */
function squeeze(html: string): string {
  return html
    .replace(/<style[^>]*>[^<]*<\/style>/g, (style) => style.replace(/\s+/g, ' ').replace(/ ?([{};>,]) ?/g, '$1'))
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/> (?=\{\{)|(?<=\}\}) </g, (match) => match.trim())
    .replace(/ (?=>)/g, '')
    .trim();
}
