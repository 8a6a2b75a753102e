import { mapLinks } from '../canonical-html/map-links.js';
import { createUrls } from '../data/addresses.js';
import type { Audience, Fate, History, Link, Page, Section } from '../data/model.js';
import { keyOf } from '../data/sections.js';

/** What one part of a combined FAQ holds, below its name. */
export interface Namespace {
  page(page: Page): Page;
  audience(audience: Audience): Audience;
  history(history: History): History;
}

/** @throws RangeError for a name that would have to be escaped somewhere. */
export function createNamespace(name: string): Namespace {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new RangeError(`parts: ${JSON.stringify(name)} is no name; expected small letters, digits and hyphens`);
  const below = (id: string) => `${name}/${id}`;
  const pathBelow = (path: string) => (path === '' ? name : below(path));
  const urls = createUrls({ baseUrl: name });
  // The home page of the part is the page of its name.
  const url = (one: string) => urls(one).replace(new RegExp(`^${name}/(?=#|$)`), name);
  const body = (html: string) => mapLinks(html, url);
  const link = (one: Link): Link => ({
    ...one,
    id: below(one.id),
    url: url(one.url),
    ...(one.target !== undefined && { target: below(one.target) }),
  });
  const section = (one: Section): Section => ({
    ...one,
    key: below(keyOf(one)),
    page: below(one.page),
    path: pathBelow(one.path),
    titleHtml: body(one.titleHtml),
    html: body(one.html),
    children: one.children.map(section),
    links: one.links.map(link),
  });
  const fate = (one: Fate): Fate => {
    if ('moved' in one) return { moved: below(one.moved) };
    return 'split' in one ? { split: one.split.map(below) } : one;
  };
  return {
    page: (one) => ({
      ...one,
      id: below(one.id),
      path: pathBelow(one.path),
      ...(one.audience !== undefined && { audience: below(one.audience) }),
      ...(one.aliases && { aliases: one.aliases.map(below) }),
      html: body(one.html),
      sections: one.sections.map(section),
      links: one.links.map(link),
    }),
    audience: (one) => ({ ...one, id: below(one.id), path: pathBelow(one.path), page: below(one.page) }),
    history: (all) =>
      Object.fromEntries(
        Object.entries(all).map(([key, entry]) => [
          below(key),
          { ...entry, ...(entry.fate && { fate: fate(entry.fate) }) },
        ]),
      ),
  };
}
