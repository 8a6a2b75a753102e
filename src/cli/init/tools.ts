import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files by which other tools know their projects. */
const marks: readonly (readonly [tool: string, ...files: string[]])[] = [
  ['Docusaurus', 'docusaurus.config.js', 'docusaurus.config.ts'],
  ['MkDocs', 'mkdocs.yml', 'mkdocs.yaml'],
  ['Hugo', 'hugo.toml', 'hugo.yaml', 'hugo.json', 'archetypes'],
  ['VitePress', '.vitepress'],
  ['Starlight', 'astro.config.mjs', 'astro.config.ts'],
  ['Nuxt Content', 'content.config.ts', 'nuxt.config.ts'],
  ['Obsidian', '.obsidian'],
  ['GitBook', '.gitbook.yaml', 'SUMMARY.md', 'book.json'],
  ['Jekyll', '_config.yml'],
];

/** The tool that Markdown was written for, by what stands in these folders; `undefined` for plain Markdown. */
export function toolOf(folders: readonly string[]): string | undefined {
  const isIn = (file: string) => folders.some((folder) => existsSync(join(folder, file)));
  return marks.find(([, ...files]) => files.some(isIn))?.[0];
}
