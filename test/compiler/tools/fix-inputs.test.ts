import { describe, expect, it } from 'vitest';
import { fixMarkdown, fixTypography } from '../../../src/compiler/index.js';

const fix = (value: string): string => fixTypography(fixMarkdown(value).value).value;

/** What stays as it is, to the byte: what is no prose, what nobody can mend alone, what is right. */
const left: readonly string[] = [
  "l'\"essai\"", "d'\"un 'mot' fort\"", '"mot', 'mot"', "'90", "5' 30\"", '24" de large', "'a' et 'b'", '- "a\n- b"', '> "a\n> b"',
  '`l\'essai "x" ?`', '```\nl\'essai ?\n```', "    l'essai ?", "$$\nl'a ?\n$$",
  "https://x.fr/l'essai?a=b;c:d", "<https://x.fr/l'a?>", "![l'image ?](a'b.png)", "[g](https://x.fr/l'a?b!c \"l'autre ?\")",
  "<!-- l'essai ? -->", '<span title="l\'a ?">a</span>', '{% include "l\'essai" ? %}', "{{ l'essai ? }}", '{{< ref "l\'a" >}}', '![i]({{ "/a.png" | url }})', ':smile: :+1:', "import X from 'y'",
  'Quoi\u202f?', '10\u202f000 euros', 'a\u00a0: b', '12:30', 'a:b', 'C:\\x', 'x!y', 'a;b', '?!', '!', ';', ':', '"', "'", '«', '»', '&laquo;mot&raquo;', 'etc…', 'p.5', 'M. Dupont',
  '## Titre\u202f? {#t}', '- un\n- deux', '| a | b |\n| --- | --- |\n| c | d |', '[g](a.md "x")',
  'Voir [[https://x.fr|le site]].', 'Voir [[https://x.fr][le site]].', '|===\n|a |b\n|===', '.. image:: a.png\n   :alt: b',
  'a\n\n\n\nb', 'a  \nb', '\ta\n\n\u00a0',
]; // prettier-ignore

/** What is typed, and what it becomes. */
const mended: readonly (readonly [typed: string, meant: string])[] = [
  ['{#t}\n\n## Titre\n\nx', '## Titre {#t}\n\nx'], ['Titre\n~~~~~\n\nx', '## Titre\n\nx'], ['> a*\n>\n> * b', '> a[^1]\n>\n> [^1]: b'],
  ['Il dit "oui "non" oui" ici.', 'Il dit «\u00a0oui “non” oui\u00a0» ici.'],
  ['« "mot" »', '«\u00a0“mot”\u00a0»'], ['"a" "b"', '«\u00a0a\u00a0» «\u00a0b\u00a0»'], ['"l\'essai"', '«\u00a0l’essai\u00a0»'],
  ['«mot»', '«\u00a0mot\u00a0»'], ['“Qui?”', '«\u00a0Qui\u202f?\u00a0»'], ['**"a"**', '**«\u00a0a\u00a0»**'], ['Les "<b>gras</b>"', 'Les «\u00a0<b>gras</b>\u00a0»'],
  ['"[g](https://x.fr)"', '«\u00a0[g](https://x.fr)\u00a0»'], ["aujourd'hui, l'`essai`", 'aujourd’hui, l’`essai`'],
  ['Quoi?', 'Quoi\u202f?'], ['Quoi ?', 'Quoi\u202f?'], ['Quoi\u00a0?', 'Quoi\u202f?'], ['Quoi  ?', 'Quoi\u202f?'], ['https://x.fr?', 'https://x.fr\u202f?'],
  ['10 000 euros', '10\u202f000 euros'], ['1 500 €', '1\u202f500\u00a0€'], ['n° 5', 'n°\u00a05'], ['etc...', 'etc.'], ['Wait... what', 'Wait… what'],
  ['Etat, coeur', 'État, cœur'], ["*l'a*", '*l’a*'], ["~~l'a ?~~", '~~l’a\u202f?~~'], ["[^1]: l'a\n\nb[^1]", '[^1]: l’a\n\nb[^1]'],
  ["| l'a | b ? |\n| --- | --- |\n| \"c\" | d |", '| l’a | b\u202f? |\n| --- | --- |\n| «\u00a0c\u00a0» | d |'],
  ['##Titre ? {#t}\n\n•a\n•b', '## Titre\u202f? {#t}\n\n- a\n- b'], ['\u200b##Titre {#t}', '## Titre {#t}'], ["a\u200bb l'a", 'ab l’a'],
  ['[g] (https://x.fr)', '[g](https://x.fr)'], ['<https://x.fr|le guide>', '[le guide](https://x.fr)'], ['１．un\n２．deux', '1. un\n2. deux'], ['-> un\n-> deux', '- un\n- deux'],
  ['| a | b |\n| --- | --- |\n| c | d |\n\n| e | f |', '| a | b |\n| --- | --- |\n| c | d |\n| e | f |'], ['| a | b |\n| --- | --- |\n| c | d |\nLa suite.', '| a | b |\n| --- | --- |\n| c | d |\n\nLa suite.'],
  ['Les étapes :\n2. un\n3. deux', 'Les étapes\u00a0:\n\n2. un\n3. deux'], ['> Voici\n> • un\n> • deux', '> Voici\n> - un\n> - deux'], ['## T\n{#t}\n\nx', '## T {#t}\n\nx'],
  ['a[[1]](#_ftn1)\n\n[[1]](#_ftnref1) b', 'a[^1]\n\n[^1]: b'], ['a[^1 ]\n\n[^1]: b', 'a[^1]\n\n[^1]: b'], ['[g](https://x.fr/a b.pdf "Le guide")', '[g](https://x.fr/a%20b.pdf "Le guide")'],
  ['[https://x.fr](le guide)', '[le guide](https://x.fr)'], ['a@x.fr<mailto:a@x.fr>', 'a@x.fr'],
  ['||a||b||\n|c||', '|a|b|\n| --- | --- |\n|c||'], ['> ||a||b||\n> |c|d|', '> |a|b|\n> | --- | --- |\n> |c|d|'], ['```\na\n``` fin\n\nb', '```\na\n```\n\nb'],
  ['Un prix* fixe.\n* sauf cas', 'Un prix[^1] fixe.\n\n[^1]: sauf cas'], ['Un prix* fixe.\n\n*Sauf cas', 'Un prix[^1] fixe.\n\n[^1]: Sauf cas'],
  ['## A {#a}\n\nUn* mot.\n\n* deux\n\n## B {#b}\n\nUn* mot.\n\n* trois', '## A {#a}\n\nUn[^1] mot.\n\n[^1]: deux\n\n## B {#b}\n\nUn[^2] mot.\n\n[^2]: trois'],
  ['un mot__gras__ici', 'un mot**gras**ici'], ['## T {#t}\n=====\nx', '## T {#t}\n---\nx'],
  ['| a | b |\n| c | d |', '| a | b |\n| --- | --- |\n| c | d |'], ['Un ** mot fort **.', 'Un **mot fort**.'],
]; // prettier-ignore

/** Whole files, and what they become; a header that cannot be read keeps its file as it is. */
const files: readonly (readonly [typed: string, meant: string])[] = [
  ['---\nlang: en\n---\n\nIt\'s "so"? Yes!', '---\nlang: en\n---\n\nIt\'s "so"? Yes!'],
  ['---\ntitle: a: b\n---\n\nl\'a', '---\ntitle: a: b\n---\n\nl\'a'],
  ['---\ntitle：x\nsummary: b\n---\n\nl\'a', '---\ntitle：x\nsummary: b\n---\n\nl\'a'],
  ['----\ntitle: x\n---\n\n•a\n•b', '----\ntitle: x\n---\n\n•a\n•b'],
  ['---\ntitle: “Aide ?”\nsummary: « x »\n---\n\nx', '---\ntitle: Aide\u202f?\nsummary: «\u00a0x\u00a0»\n---\n\nx'],
  ['---\ntitle: L\'eau\nsummary: "C\'est : l\'eau"\n---\n\nx', '---\ntitle: L’eau\nsummary: "C’est\u00a0: l’eau"\n---\n\nx'],
]; // prettier-ignore

const header = '---\ntitle: T\nsummary: S\n---\n\n';
const windows = (text: string) => text.replaceAll('\n', '\r\n');
const pieces = [...left.map((text) => [text, text] as const), ...mended];

describe.each([
  ['alone', (text: string) => text],
  ['below a header, with a last line end', (text: string) => `${header}${text}\n`],
  ['with the line ends of Windows', (text: string) => windows(header + text)],
  ['behind a byte order mark', (text: string) => `\ufeff${header}${text}`],
])('fix, %s', (_, around) => {
  it('mends what can be mended in one way, leaves all else, and a second run changes nothing', () => {
    for (const [typed, meant] of pieces) {
      const once = fix(around(typed));
      expect(once, JSON.stringify(typed)).toBe(around(meant));
      expect(fix(once), JSON.stringify(typed)).toBe(once);
    }
  });
});

it.each(files)('%j becomes %j', (typed, meant) => {
  for (const write of [(text: string) => text, windows]) {
    expect(fix(write(typed))).toBe(write(meant));
    expect(fix(write(meant))).toBe(write(meant));
  }
});

it('leaves a file whose TOML nothing ends', () => {
  const text = '+++\ntitle = "Publier"\n\nx ?\n';
  expect(fix(text)).toBe(text);
});
