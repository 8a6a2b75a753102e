import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, '---\na: b: c\n---\n'],
    [2, '---\na: "b\n---\n'],
    [3, '---\na: 1\na: 2\n---\n'],
    [2, '---\na: &x 1\nb: *x\n---\n'],
    [2, '---\na: !!js/function x\n---\n'],
    [2, '---\n? a\n: b\n---\n'],
    [2, '---\n\ta: 1\n---\n'],
    [2, '---\na: [1\n---\n'],
    [2, '---\n[a]: b\nc: d\n---\n'],
    [4, '---\na:\n  - b\n c: d\n---\n'],
    [2, '---\n{a: 1}: 2\n---\n'],
    [1, '---\nsummary: S'],
    [2, "---\ntitle: 'L'essai'\nsummary: S\n---\n"],
    [2, '---\nsummary: "a" et b\n---\n'],
    [3, '---\ntitle: C\n  summary: S\n---\n'],
    [3, '---\nsummary: |\nS\n---\n'],
    // what stands between a key and its value
    ...[':: T', '：T', '\u00a0: T', ':\u00a0T', ' = T', '=T', ' -> T', ' → T', '\tT', ':T'].map((rest) => [2, `---\ntitle${rest}\nsummary: S\n---\n`] as const),
    ...['“title”: T', '«title»: T', '‘title’ : T', '**title:** T', '**title** : T', '"title": "T",', 'titre：T', 'Title： T'].map((line) => [2, `---\n${line}\nsummary: S\n---\n`] as const),
    [4, '---\nsummary: S\nbuttons:\n  - title：A\n    default: page\n---\n'],
    [3, '---\r\nsummary: S\r\ntitle：T\r\n---\r\n'],
    // how a value begins and ends
    ...['Publier : comment ?', '% de fichiers', '@datagouv', '- T', '> T', '| T', '**T**', '“T : U”', '"T”', '"T",', "'L’essai", '{{ T }}', '`a`', '!T'].map((value) => [3, `---\nsummary: S\ntitle: ${value}\nlang: fr\n---\n`] as const),
    [4, '---\ntitle: T\nsummary: une phrase\nqui continue ici.\n---\n'],
    [3, '---\nsummary: S\n\ttitle: T\n---\n'],
    [3, '---\nsummary: S\ntags: [a, b\n---\n'],
    [2, '---\ntitle: {{ titre }}\nsummary: S\n---\n'],
    // its last line
    ...['----', '—', '—-', ' ---', '--', '…', '***', '==='].map((fence) => [4, `---\ntitle: T\nsummary: S\n${fence}\n\n## A {#a}\n\nx`] as const),
    [4, '---\ntitle: T\nsummary: S\n----\n\n## A {#a}\n\nx\n\n---\n\n## B {#b}\n\ny'],
    [3, '---\ntitle: T\nsummary: S\n\n## A {#a}\n\nx\n\n---\n\n## B {#b}\n\ny'],
    [1, '+++\ntitle: T\nsummary: S\n+++\n'],
    [1, '+++\ntitle = "Publier"\n\n## A {#a}\n\nx'],
  ],
  passes: [
    '---\ntitle : T\nsummary:\tS\n...\n',
    '---\ntitle: T\nsummary: >\n  lang = fr, title：T\n---\n',
    '---\ntitle: a → b\nsummary: "S : T"\n---\n',
    '---\nbuttons:\n- title: A\n  default: page\nsummary: S\n---\n',
    '---\nsummary: "a: b & c * d ! e"\n---\n'],
}; // prettier-ignore
