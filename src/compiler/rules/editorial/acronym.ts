import type { Report } from '../diagnostic.js';
import type { EditorialPage } from './page.js';

/** Reports an acronym that its page never spells out, or only after its first use, and one that the lexicon does not know. */
export function checkAcronym({ prose, options, placeAt }: EditorialPage, report: Report): void {
  if (!options.acronyms && !options.names) return;
  const forms = new Map(Object.entries(options.acronyms ?? {}).map(([name, form]) => [name, [form].flat()]));
  const names = new Set(options.names);
  const text = fold(prose);
  const start = prose[0]?.offset ?? 0;
  for (const [name, offset] of firstUses(prose, (token) => names.has(token) || forms.has(token))) {
    if (names.has(name)) continue;
    const expected = forms.get(name);
    // « DINUM (direction interministérielle…) » is as good as the other way round.
    const latest = offset - start + name.length + 2;
    const isSpelledOut = expected?.some((form) => {
      const at = text.indexOf(foldText(form));
      return at >= 0 && at <= latest;
    });
    if (!isSpelledOut)
      report('acronym', placeAt(offset, offset + name.length), { found: name, expected: expected?.[0] });
  }
}

const token = /(?<![\p{L}\p{N}_.@/-])[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu;
// « ODbL » is an acronym; « GeoJSON » and « MongoDB » are names made with one.
const capitals = /^(?=.*\p{Lu}{2})(?:\P{Ll}*\p{Ll})?\P{Ll}*$/u;

/** Where each acronym of the prose stands first; a compound that is not known counts as its parts. */
function firstUses(prose: EditorialPage['prose'], isKnown: (token: string) => boolean): Map<string, number> {
  const uses = new Map<string, number>();
  const add = (name: string, offset: number) => {
    if ((capitals.test(name) || isKnown(name)) && !uses.has(name)) uses.set(name, offset);
  };
  for (const { text, offset } of prose) {
    for (const { 0: found, index } of text.matchAll(token)) {
      if (isKnown(found)) add(found, offset + index);
      else for (const part of found.matchAll(/[^-/]+/g)) add(part[0], offset + index + part.index);
    }
  }
  return uses;
}

/** All prose as one text in lower case, in which every offset is that of the source less the first one's. */
function fold(prose: EditorialPage['prose']): string {
  let text = '';
  const start = prose[0]?.offset ?? 0;
  for (const block of prose) text = text.padEnd(block.offset - start, '\n') + foldText(block.text);
  return text;
}

function foldText(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/'/g, '’')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}
