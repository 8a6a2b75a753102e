import { escape } from './html.js';

/** How many questions of other pages are named. */
const limit = 6;

/** The questions of other pages that this page refers to most often. */
export function seeAlso(page, { faq, base, words }) {
  const counts = new Map();
  for (const { links } of page.sections)
    for (const { target } of links)
      if (target?.includes('#') && !target.startsWith(`${page.id}#`)) counts.set(target, (counts.get(target) ?? 0) + 1);
  const targets = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
  if (targets.length === 0) return '';
  const items = targets.map(([target]) => {
    const [pageId, id] = target.split('#');
    const { path, sections } = faq.pages.find((one) => one.id === pageId);
    const { title } = sections.find((section) => section.id === id) ?? { title: target };
    return `<li><a class="fr-link" href="${base}${path}#${id}">${escape(title)}</a></li>`;
  });
  return `<aside class="portal-see-also" aria-labelledby="see-also">
<h2 class="fr-h5" id="see-also">${words.seeAlso}</h2>
<ul class="fr-raw-list">
${items.join('\n')}
</ul>
</aside>`;
}
