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

/** What only the pages of one tool hold; of two that share a sign, the one that has it alone comes first. */
const signs: readonly (readonly [tool: string, sign: RegExp])[] = [
  ['Docusaurus', /^(?:sidebar_position|sidebar_label|pagination_label|hide_table_of_contents):|^:::\w+\[|['"]@(?:theme|site)\//m],
  ['MkDocs', /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\w|^=== "|^-+8<-+ "|^[ \t]*\/\/\/ \w/m],
  ['Hugo', /\{\{[<%][ \t]*\/?\w|^\+\+\+[ \t]*$|^(?:linkTitle|weight):/m],
  ['VitePress', /^::: (?:info|tip|warning|danger|details)\b|^<<< [@./]|^\[\[toc\]\]$|^layout: (?:home|doc)$/im],
  ['Starlight', /^sidebar:[ \t]*\n[ \t]+(?:order|label|badge|hidden):|['"]@astrojs\/starlight/m],
  ['Nuxt Content', /^::[a-z][\w-]*(?:\{[^\n]*\})?$|^navigation:[ \t]*(?:\n[ \t]+(?:title|icon):|(?:true|false)$)/m],
  ['GitBook', /\{%[ \t]*(?:hint|content-ref|tabs|tab|embed|stepper|step|file|code)\b/],
  ['Obsidian', /!?\[\[(?!_?toc_?\]\])[^[\]\n]+\]\]|^> \[![\w-]+\][+-]/im],
  ['Jekyll', /\{%-?[ \t]*(?:include|link|post_url|highlight|assign)\b|\{\{-?[ \t]*(?:site|page)\.|^\{:[ \t]*[.#]|^(?:redirect_from|permalink|nav_order):/m],
]; // prettier-ignore

/**
 * The tool that Markdown was written for: by the files of its project in these folders, else by what most of the pages
 * hold; `undefined` for plain Markdown.
 */
export function toolOf(folders: readonly string[], pages: readonly string[]): string | undefined {
  const isIn = (file: string) => folders.some((folder) => existsSync(join(folder, file)));
  return marks.find(([, ...files]) => files.some(isIn))?.[0] ?? toolIn(pages);
}

function toolIn(pages: readonly string[]): string | undefined {
  const counts = signs.map(([tool, sign]) => ({ tool, count: pages.filter((page) => sign.test(page)).length }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.tool : undefined;
}
