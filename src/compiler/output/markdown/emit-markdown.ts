import type { Faq } from '../../../data/model.js';
import { flatten } from '../../../data/sections.js';
import type { OutputFile } from '../output-file.js';
import { toLlmsFullTxt, toLlmsTxt, type LlmsOptions } from './llms-txt.js';
import { toMarkdown, type MarkdownOptions } from './to-markdown.js';

/** One Markdown file per page and section, `llms.txt` and `llms-full.txt`. */
export function emitMarkdown(faq: Faq, options: LlmsOptions & Pick<MarkdownOptions, 'foreignTerms'>): OutputFile[] {
  const { foreignTerms = {} } = options;
  return [
    ...faq.pages.flatMap((page) => [
      { path: `markdown/${page.id}.md`, value: toMarkdown(page, { foreignTerms }) },
      ...flatten(page.sections).map((section) => ({
        path: `markdown/${page.id}/${section.id}.md`,
        value: toMarkdown(section, { foreignTerms }),
      })),
    ]),
    { path: 'llms.txt', value: toLlmsTxt(faq, options) },
    { path: 'llms-full.txt', value: toLlmsFullTxt(faq, options) },
  ];
}
