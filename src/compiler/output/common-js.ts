import type { Faq, Section } from '../../data/model.js';
import { emitCommonJs } from './constants.js';
import { emitModuleFrame, pathOf } from './modules.js';
import type { OutputFile } from './output-file.js';

/**
 * A CommonJS module for each page and section, with its declaration. The answers stand in `faq.json`: each module says
 * where, so that they are installed once, and are the same objects wherever they are asked for.
 */
export function emitCommonJsModules({ pages }: Faq): OutputFile[] {
  const declarations = [...emitModuleFrame((type) => `import type { FaqIds, ${type} } from '../index.cjs';\n`)];
  return [
    ...declarations.map(({ path, value }) => ({ path: path.replace(/ts$/, 'cts'), value })),
    ...pages.flatMap((page, index) => {
      const place = `pages[${index}]`;
      return [
        emitCommonJs(pathOf(page), [['page', `require('../faq.json').${place}`]]),
        { path: `${pathOf(page)}.d.cts`, value: "export { page } from './_module.cjs';\n" },
        ...page.sections.flatMap((section, at) => sectionModules(section, `${place}.sections[${at}]`)),
      ];
    }),
  ];
}

function sectionModules(section: Section, place: string): OutputFile[] {
  return [
    emitCommonJs(pathOf(section), [
      ['section', `require('../../faq.json').${place}`],
      ['html', 'section.html'],
    ]),
    { path: `${pathOf(section)}.d.cts`, value: "export { html, section } from '../_module.cjs';\n" },
    ...section.children.flatMap((child, at) => sectionModules(child, `${place}.children[${at}]`)),
  ];
}
