// Portals load these: written out rather than in a table, which would cost each of them more.

/** Title of a table of contents, English but for French and Spanish content. */
export const contents = (lang: string | undefined): string =>
  /^es\b/.test(lang!) ? 'Contenido' : !lang || /^fr\b/.test(lang) ? 'Sommaire' : 'Contents';

/** Says of a link that it opens a new window. */
export const newWindowNotice = (lang: string | undefined): string =>
  /^es\b/.test(lang!) ? 'nueva ventana' : !lang || /^fr\b/.test(lang) ? 'nouvelle fenêtre' : 'new window';
