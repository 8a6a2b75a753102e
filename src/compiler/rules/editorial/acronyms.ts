import type { Prose } from '../../markdown/prose.js';

const token = /(?<![\p{L}\p{N}_.@/-])[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu;
// « ODbL » is an acronym; « GeoJSON » and « MongoDB » are names made with one.
const capitals = /^(?=.*\p{Lu}{2})(?:\P{Ll}*\p{Ll})?\P{Ll}*$/u;

/** Where each acronym of the prose stands first; a compound that is not known counts as its parts. */
export function firstUses(prose: readonly Prose[], isKnown: (token: string) => boolean): Map<string, number> {
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

/** Makes the function that tells where a phrase stands first, whatever its case and spaces; `Infinity`: nowhere. */
export function createPhraseFinder(prose: readonly Prose[]): (phrase: string) => number {
  const start = prose[0]?.offset ?? 0;
  // All prose as one text, in which every offset is that of the source less the first one's.
  let text = '';
  for (const block of prose) text = text.padEnd(block.offset - start, '\n') + foldText(block.text);
  return (phrase) => {
    const at = text.indexOf(foldText(phrase));
    return at < 0 ? Infinity : start + at;
  };
}

/** In lower case, with one kind of space and apostrophe, and as long as before. */
function foldText(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/'/g, '’')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}
