const tables = /<div class="fr-table [^]*?<\/caption>/g;

/**
 * Hides from sight the captions that repeat the title above their table: only those who go from table to table need
 * them. A caption of an editor's own stays.
 */
export function quietCaptions(html, sections) {
  const titles = new Set(titlesOf(sections));
  return html.replace(tables, (start) => {
    const [, caption] = /<caption[^>]*>(?:[^:<]*: )?([^<]*)<\/caption>$/.exec(start.replace(/\u00a0/g, ' ')) ?? [];
    return titles.has(caption) ? start.replace('fr-table ', 'fr-table fr-table--no-caption ') : start;
  });
}

function titlesOf(sections) {
  return sections.flatMap(({ titleHtml, children }) => [titleHtml.replace(/<[^>]*>/g, '').replace(/\u00a0/g, ' '), ...titlesOf(children)]);
}
