import type { Place } from '../source/place.js';

/** Where the values stand that are held against other pages or against today. */
export interface ValuePlaces {
  readonly audience?: Place;
  readonly reviewed?: Place;
}

/** Finds them in a page whose front matter could be read. */
export function valuePlaces(source: string): ValuePlaces {
  const places: { audience?: Place; reviewed?: Place } = {};
  const end = source.indexOf('\n---', 3);
  const lines = source.startsWith('---') && end > 0 ? source.slice(0, end).split('\n') : [];
  lines.forEach((text, index) => {
    const [lead, key] = /^(audience|reviewed):[ \t]*/.exec(text) ?? [];
    if (lead === undefined) return;
    const line = index + 1;
    const [column, endColumn] = [lead.length + 1, text.trimEnd().length + 1];
    places[key as keyof ValuePlaces] = { line, column, endLine: line, endColumn };
  });
  return places;
}
