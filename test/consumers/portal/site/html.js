/** Escapes a text for HTML, between tags and in attribute values. */
export function escape(text) {
  return text.replace(/[&<"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[character]);
}

/** A date as people read it: `2026-08-31` is « 31 août 2026 ». */
export function formatDate(date, lang = 'fr') {
  const [year, month, day] = date.split('-').map(Number);
  const text = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
  return `<time datetime="${date}">${text}</time>`;
}

/** JSON that may stand in a `script` element. */
export function scriptJson(data) {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
