import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'un m\u200bot'],
    [1, 'sépa\u00adré'],
    [1, 'un\u2060mot'],
    [1, 'x \ufeffmot'],
    [1, 'l’a\u200dmi'],
    [1, 'l’a\u200cmi'],
    [1, 'à gauche\u200e d’ici'],
    [2, '---\nsummary: rés\u00adumé\n---\n\nx'],
    [3, 'x\n\n## T\u200bitre {#a}\n\nx'],
  ],
  passes: [
    'un mot',
    '\ufeffun mot',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d💻 et 🏳️\u200d🌈',
    'ภาษา\u200bไทย',
    'une\u00a0espace\u202f!',
    'שלום\u200f, ici',
  ],
};
