/** Where an odd character may stand: alone, and beside each sign. */
export const places: readonly ((odd: string) => string)[] = [
  (odd) => odd,
  (odd) => `a ${odd} b`,
  (odd) => `${odd}a\n${odd}b${odd}\na${odd}`,
  (odd) => `a **b**${odd}`,
  (odd) => `a **b ?**${odd}`,
  (odd) => `a _b ?_${odd} c`,
  (odd) => `a ${odd}**b** c`,
  (odd) => `a ${odd}**(b)** c`,
  (odd) => `a${odd}*(b)* c ${odd}_« d »_`,
  (odd) => `**${odd}**`,
  (odd) => `_${odd}a_ *a${odd}*`,
  (odd) => `**a _b_${odd}** [*a*${odd}](b)`,
  (odd) => `a_b${odd}_c a${odd}_b`,
  (odd) => `| ${odd} | a${odd} |\n|---|---|\n| ${odd}a | a |`,
  (odd) => `# ${odd} a`,
  (odd) => `## a${odd}`,
  (odd) => `[${odd}](/b) ![a${odd}](b) c`,
  (odd) => `[a](b${odd})`,
  (odd) => `[a](b "a${odd}")`,
  (odd) => `\`${odd}\` a`,
  (odd) => `${odd}\`a\`${odd}`,
  (odd) => `- ${odd}\n- a${odd}\n  ${odd}b`,
  (odd) => `1. a\n   - ${odd}`,
  (odd) => `> ${odd}\n> a${odd}`,
  (odd) => `https://a.fr/${odd}`,
  (odd) => `a${odd}https://a.fr b`,
  (odd) => `a & ${odd};b &${odd};`,
  (odd) => `\`\`\`${odd}\n${odd}\n\`\`\``,
  (odd) => `${odd}@a b ${odd}www a`,
  (odd) => `<https://a.fr/${odd}>`,
  (odd) => `    \n\n${odd}`,
];

/** Pieces of a line, each a turning point of some rule. */
export const tokens = [
  'a', 'é', ' ', '**', '*', '_', '`', '[', '](/b)', '![', '(', ')', '!', '.', ':', '«', '’', '\u00a0', '🙂', '1.', '-', '&', '"', '<https://a.fr>', 'https://a.fr', '@', '#', '>', '\n', '|',
] as const; // prettier-ignore

/** Where the pieces stand. */
export const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `- ${text}`,
  (text) => `| ${text} |\n|-|`,
  (text) => `# ${text}`,
  (text) => `> ${text}`,
];

/** Lines of every shape. */
export const shapes = [
  '', 'a', 'b **c**', '# a', '###### b {#c}', '- a', '- b', '* a', '+ a', '1. a', '2. a', '1) a', '10. a', '  - a', '   - a', '    - a', '  a', '   a', '    a', '> a', '> `b`', '```', '~~~',
  '``` js', '````', '---', '***', '| a |', '|-|', '| a | b |', '|:-|-:|', '1. [a](b)', '**a**', '[a](b)', '![a](b)', '`a`', '_a_', '<https://a.fr>', 'é', '🙂 a', '  10. a', '      a', '> - a', '>',
  ' ', '===', 'https://a.fr',
] as const; // prettier-ignore

/** Every way to put up to `most` of the parts in a row. */
export function* sequences(parts: readonly string[], most: number, glue: string): Generator<string, void, undefined> {
  if (most === 0) return;
  for (const part of parts) {
    yield part;
    for (const rest of sequences(parts, most - 1, glue)) yield part + glue + rest;
  }
}
