import type { RuleCases } from '../rule-cases.js';

const file = (start: string) => [
  { path: 'page.md', value: Uint8Array.from(`${start}\xff`, (sign) => sign.charCodeAt(0)) },
];

export const cases: RuleCases = {
  fails: [
    [1, file('PK\x03\x04\x14\x00[Content_Types].xml word/document.xml')],
    [1, file('PK\x03\x04Index/Document.iwa')],
    [1, file('PK\x03\x04')],
    [1, file('%PDF-1.7\n')],
    [1, file('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    [1, file('\x89PNG\r\n\x1a\n')],
    [1, '{\\rtf1\\ansi Bonjour}'],
    [1, '%PDF-1.4'],
  ],
  passes: [file('Caf\xe9'), 'PK est un nom.', '% du total', '{% note %}', 'GIF ou PNG'],
};
