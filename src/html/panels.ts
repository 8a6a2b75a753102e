import type { Section } from '../data/model.js';
import { escapeMustache } from './escape-mustache.js';
import type { HtmlOptions } from './options.js';
import type { createRenderer } from './renderer.js';

/** How a printer of panels prints a run of sections that stand together, each at a level. */
export type PrintGroup = (sections: readonly Section[], level: number) => readonly string[];

/** Prints what was given with its sections as panels: a page is its title, its lead and the group of its sections. */
export function printPanels(
  { nodes, headingLevel, print }: ReturnType<typeof createRenderer>,
  options: Pick<HtmlOptions, 'heading' | 'escapeMustache'>,
  group: PrintGroup,
): string {
  const html: string[] = [];
  let run: Section[] = [];
  for (const [index, one] of nodes.entries()) {
    const next = nodes[index + 1];
    if ('page' in one) {
      run.push(one);
      if (next && 'page' in next) continue;
      html.push(...group(run, headingLevel));
      run = [];
    } else {
      const { title, body, heading } = print(one, headingLevel);
      html.push(options.heading === 'omit' ? '' : heading(title), body);
      if (one.sections.length) html.push(...group(one.sections, headingLevel + 1));
    }
  }
  return escapeMustache(html.filter(Boolean).join('\n'), options);
}
