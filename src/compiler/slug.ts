/** Kebab-case ASCII from any text: accents removed, everything else a hyphen; `section` when nothing is left. */
export function slug(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii === '' ? 'section' : ascii;
}

export function isSlug(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** `id`, or `id-2`, `id-3` … when it is taken. */
export function unused(id: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
