import * as fc from 'fast-check';

/** Words that stand nowhere else, so that a lost one is missed. */
const word = fc.stringMatching(/^[a-zéàç]{3,8}$/);

const raw = fc.constantFrom(
  '<b>', '</b>', '<div>', '</div>', '<details>', '<summary>s</summary>', '</details>', '<table>', '<tr>', '<td>', '</td>',
  '</table>', '<script>x</script>', '<!-- c -->', '<p style="a">', '<a href="javascript:x">', '</a>', '<br>', '<img src=x onerror=y>',
  '<textarea>', '<svg><a>', '</p>', '<li>', '<x-y>', '<?p?>', '<div class="a', '<title>', '<select><option>',
); // prettier-ignore

const sign = fc.constantFrom(
  '*', '**', '_', '`', '~~', '[', ']', '](', ')', '![', '<', '>', '&', '&amp;', '\\', '|', '\n', '\n\n', '    ', '\t', '- ', '1. ',
  '> ', '# ', '## ', '### ', '```\n', '~~~\n', '---\n', '===\n', '| a | b |\n|---|---|\n', '[^1]', '[^1]: ', '[r]: /x.pdf\n', '[r]',
  '{#id}', '{: .c}', '{% hint style="info" %}\n', '\n{% endhint %}\n', '{{ x }}', '> [!NOTE]\n', '- [x] ', 'https://a.fr', 'www.b.fr',
  '\u0000', '\ud800', '\u202e', 'Ã©', '\r\n', '  \n', '#fragment', '[a](#id)', '[b](page.md#id)', ' ', '\u00a0',
); // prettier-ignore

/** Markdown as nobody would write it: words, signs and raw HTML in any order. */
export const noise = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 4, arbitrary: sign }, { weight: 2, arbitrary: raw }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const inline = fc.oneof(
  word,
  word.map((text) => `*${text}*`),
  word.map((text) => `**${text}**`),
  word.map((text) => `\`${text}\``),
  word.map((text) => `[${text}](/${text}.pdf "${text}")`),
  word.map((text) => `![${text}](/${text}.png)`),
  word.map((text) => `<kbd>${text}</kbd>`),
  word.map((text) => `${text}<br>${text}`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `> ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((text, index) => `${index + 1}. ${text}`).join('\n')),
  line.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  fc.tuple(word, word).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  line.map((text) => `<details>\n<summary>${text}</summary>\n\n${text}\n\n</details>`),
  line.map((text) => `> [!TIP]\n> ${text}`),
  line.map((text) => `{% hint style="info" %}\n${text}\n{% endhint %}`),
  line.map((text) => `- [ ] ${text}`),
);
const section = fc
  .tuple(word, fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([title, blocks]) => `## ${title}\n\n${blocks.join('\n\n')}`);

/** Markdown as people write it. */
export const prose = fc
  .tuple(fc.array(block, { maxLength: 3 }), fc.array(section, { maxLength: 3 }))
  .map(([lead, sections]) => [...lead, ...sections].join('\n\n'));
