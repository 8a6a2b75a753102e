import { describe, expect, it } from 'vitest';
import { compile, fixSource } from '../../../src/compiler/index.js';
import { fromWindows1252 } from '../../../src/compiler/source/misencoding.js';

const read = (encoding: string, text: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const rules = async (value: string | Uint8Array) =>
  (await compile([{ path: 'a.md', value }], { rules: { 'front-matter-missing': 'off' } })).diagnostics;

/** Texts that hold every accented letter of their language, capitals, quotes and no-break spaces. */
const correct: Record<string, string> = {
  french:
    'À l’été, où « çà et là » Noël naïf reçut l’œuvre d’Éloïse… « Ça coûte 10 € » : LIBERTÉ ÉGALITÉ FRATERNITÉ\u00a0! L’ŒUVRE « ÂGÉE » «\u00a0CAFÉ\u00a0» «\u202fMÊME\u202f» déjà… Le Â, le Ã : deux lettres. FORÊT\u00a0; À\u00a0»',
  turkish: 'İstanbul’da ğ, ş, ı, ç, ö ve ü; ŞİŞLİ ÇAĞRI «GÜLÜŞ» “DAĞ” KÂĞIT – HÂLÂ… ÂŞIK\u00a0: İÇİN™',
  vietnamese: 'ĐÃ NẴNG và “CÓ ÁO ẤM” Ã\u00a0? đã từng… «CHẢ» ÂU – Ă Ê Ô Ơ Ư á» à nhỉ; ĐÃ… ĐÃ” DÃ»',
  portuguese: 'SÃO PAULO, CORAÇÃO, LÃ, “IRMÔ, ÂNGULO; maçã… «AMANHÃ»',
  swedish: 'Å, Ä, Ö: “PÅ” SKÅNE… BLÅ® Ä–Ö ÅÄÖ»',
};

const damaged =
  'Été à la plage : « l’œuvre », Ça dépend. À bientôt… 10 € – ĞÜŞİÖÇ ı 💡 Noël\u00a0!\nsœur et cœur\nvoilà\nÀ propos';

describe('misencoded text', () => {
  it.each(Object.entries(correct))('raises no alarm on correct %s', async (_, text) => {
    expect(fixSource({ path: 'a.md', value: text })).toEqual({ value: text, fixes: [] });
    expect((await rules(text)).map(({ rule }) => rule)).toEqual([]);
  });

  it.each(['windows-1252', 'windows-1254'])('is repaired after a trip through %s', (encoding) => {
    expect(fixSource({ path: 'a.md', value: read(encoding, damaged) }).value).toBe(damaged);
  });

  it('is repaired as Windows editors show it', () => {
    const text = 'lâ€™Å“uvre dâ€™Ã‰loÃ¯se : Ã€ voirâ€¦ 10Â\u00a0â‚¬ ðŸ’¡';
    expect(fixSource({ path: 'a.md', value: text }).value).toBe('l’œuvre d’Éloïse : À voir… 10\u00a0€ 💡');
  });

  it('is repaired after two trips', () => {
    expect(fixSource({ path: 'a.md', value: read('windows-1252', read('windows-1252', 'déjà vu')) }).value).toBe(
      'déjà vu',
    );
  });

  it('is repaired after two trips through a Windows editor', () => {
    const text = 'Dit Ã¢â‚¬Å“ouiÃ¢â‚¬Â\u009d : Ã„Â\u0090ÃƒÂ\u00a0 NÃ¡ÂºÂµng, ÃƒÅ½LE, NAÃƒÂ\u008fF Ã°Å¸Ëœâ‚¬';
    expect(fixSource({ path: 'a.md', value: text }).value).toBe('Dit “oui” : Đà Nẵng, ÎLE, NAÏF 😀');
  });

  it('is repaired in the middle of correct text, which stays', () => {
    const text = `Un été correct. « CAFÉ\u00a0» : ${read('windows-1252', 'créé à la mer')}.\nDe l’É…`;
    expect(fixSource({ path: 'a.md', value: text }).value).toBe(
      'Un été correct. « CAFÉ\u00a0» : créé à la mer.\nDe l’É…',
    );
  });

  it('is reported once a line, with the word it should be', async () => {
    const [first, ...rest] = await rules(`Bien\n\n${read('windows-1254', 'Une idée déjà née')}`);
    expect(first).toMatchObject({
      rule: 'misencoded-text',
      line: 3,
      column: 5,
      found: 'idÃ©e',
      nearest: 'idée',
      severity: 'error',
    });
    expect(rest).toEqual([]);
  });

  it('keeps line ends and the byte order mark', () => {
    const value = `\ufeffbon\r\n${read('windows-1252', 'créé')}\r\n`;
    expect(fixSource({ path: 'a.md', value }).value).toBe('\ufeffbon\r\ncréé\r\n');
  });

  it('says where each repair was', () => {
    expect(fixSource({ path: 'a.md', value: 'un\r\ncrÃ©er' }).fixes).toEqual([
      { path: 'a.md', line: 2, column: 3, rule: 'misencoded-text', found: 'Ã©', repaired: 'é' },
    ]);
  });
});

describe('bytes', () => {
  const bytes = (...parts: (string | number)[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

  it.each([
    ['a Windows-1252 letter', bytes('été\n', 'l', 0xe9, 't'), 2, 2, '0xE9', 7],
    ['an overlong form', bytes('a', 0xc0, 0xaf), 1, 2, '0xC0', 1],
    ['an encoded surrogate', bytes('ab', 0xed, 0xa0, 0x80), 1, 3, '0xED', 2],
    ['a truncated sequence', bytes('ab', 0xe2, 0x82), 1, 3, '0xE2', 2],
    ['a code point past the last', bytes(0xf4, 0x90, 0x80, 0x80), 1, 1, '0xF4', 0],
  ])('that are no UTF-8 are reported at their offset: %s', async (_, value, line, column, found, offset) => {
    const diagnostics = await rules(value);
    expect(diagnostics).toMatchObject([{ rule: 'file-encoding', line, column, found }]);
    expect(diagnostics[0]!.message).toContain(`à la position ${offset}.`);
  });

  it.each([
    ['little-endian', bytes(0xff, 0xfe, 0xe9, 0, 0x0a, 0)],
    ['big-endian', bytes(0xfe, 0xff, 0, 0xe9, 0, 0x0a)],
  ])('in UTF-16, %s, are told as such and repaired', async (_, value) => {
    expect(await rules(value)).toMatchObject([{ rule: 'file-encoding', line: 1, column: 1, found: 'UTF-16' }]);
    expect(fixSource({ path: 'a.md', value })).toMatchObject({ value: 'é\n', fixes: [{ repaired: 'UTF-8' }] });
  });

  it('in Windows-1252 are repaired, those in UTF-8 stay', () => {
    const { value, fixes } = fixSource({ path: 'a.md', value: bytes('été ', 0xe9, 't', 0xe9) });
    expect(value).toBe('été été');
    expect(fixes.map(({ column, rule }) => [column, rule])).toEqual([
      [5, 'file-encoding'],
      [7, 'file-encoding'],
    ]);
  });
});

describe('characters', () => {
  it.each([
    ['NUL', 'a\u0000b', 'control-character', 'U+0000', 2],
    ['a bell', 'ab\u0007', 'control-character', 'U+0007', 3],
    ['a C1 control', 'a\u0085b', 'control-character', 'U+0085', 2],
    ['a lone surrogate', 'a\ud800b', 'control-character', 'U+D800', 2],
    ['a direction override', 'a\u202egpj.exe', 'bidi-control', 'U+202E', 2],
    ['an isolate', 'a\u2066b', 'bidi-control', 'U+2066', 2],
    ['a reference to a direction override', 'a&#x202E;b', 'bidi-control', '&#x202E;', 2],
  ])('report %s', async (_, text, rule, found, column) => {
    expect(await rules(text)).toMatchObject([{ rule, found, line: 1, column }]);
  });

  it('never emit controls or lone surrogates, even as warnings', async () => {
    const value =
      '---\nsummary: "a\\u0000b\\ud800c"\n---\n\n## T\u0007 {#t}\n\na\u0000b\ud800c`\u0001` [x](y\u0002z)\n';
    const { faq } = await compile([{ path: 'a.md', value }], { rules: { '*': 'off' } });
    expect(JSON.stringify(faq)).not.toMatch(/\\u(?:00[01]|d8)/i);
    expect(faq!.pages[0]!.summary).toBe('a\ufffdb\ufffdc');
  });

  it('accept tabs, no-break spaces, joiners, marks of direction and emoji', async () => {
    expect(await rules('a\tb\u00a0c\u202fd 👩‍💻 \u200fعربي\u200e')).toEqual([]);
  });
});

/** A text in UTF-8, as those take it who read it in Windows-1252. */
function misread(text: string): string {
  return Array.from(new TextEncoder().encode(text), fromWindows1252).join('');
}

describe.each([
  ['accents', 'déjà, cœur, « ça » et ÉTÉ'],
  ['decomposed accents', 'déjà, ça, hôtel, naïve'.normalize('NFD')],
  ['emoji with joiners and tones', 'En famille 👨‍👩‍👧 ou seul 👍🏽 ❤️, déjà'],
])('text with %s', (_, text) => {
  it.each([1, 2])('that was misread %i times over comes back whole', (times) => {
    let wrong = text;
    for (let round = 0; round < times; round++) wrong = misread(wrong);
    expect(fixSource({ path: 'a.md', value: wrong }).value).toBe(text);
    expect(fixSource({ path: 'a.md', value: text }).fixes).toEqual([]);
  });
});

it.each(['LUNEDÌ« e poi', 'CAFÌ', 'ALÌ»', 'È già lunedì » domani'])('%s is left as it is', (text) => {
  expect(fixSource({ path: 'a.md', value: text }).fixes).toEqual([]);
});
