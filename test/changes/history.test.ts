import { describe, expect, it } from 'vitest';
import { bump, changesSince, contentChangelog, requiredVersion } from '../../src/changes/index.js';
import { sampleFaq, sampleLedger } from './sample.js';

const first = { a: '## Une {#une}\n\nTexte.\n\n## Deux {#deux}\n\nTexte.\n\n## Trois {#trois}\n\nTexte.' };
const second = { a: '## Une {#une}\n\nAutre texte.\n\n## Quatre {#quatre}\n\nTexte.' };

async function twoEditions() {
  const one = await sampleLedger(first, {}, { date: '2026-10-01', version: '0.1.0' });
  const fates = { 'a#deux': { moved: 'a#quatre' }, 'a#trois': { removed: 'Service fermé.' } };
  const two = await sampleLedger(second, one, { date: '2026-11-01', version: '0.2.0', fates });
  return { one, two, faq: await sampleFaq(second, two) };
}

const keys = (changes: readonly { key: string }[]) => changes.map(({ key }) => key);

describe('changesSince', () => {
  it.each(['2026-10-02', '2026-11-01', '0.1.0', '0.1.7', '0.1.0-rc.1', '0.1.0+5'])(
    'lists what changed since %s',
    async (since) => {
      const changes = changesSince((await twoEditions()).faq, since);
      expect(keys(changes.added)).toEqual(['a#quatre']);
      expect(keys(changes.changed)).toEqual(['a#une']);
      expect(changes.moved).toMatchObject([{ key: 'a#deux', to: ['a#quatre'], date: '2026-11-01', version: '0.2.0' }]);
      expect(changes.removed).toMatchObject([{ key: 'a#trois', title: 'Trois', reason: 'Service fermé.' }]);
      expect(changes.changed[0]!.section!.html).toBe('<p>Autre texte.</p>');
      expect(changes.changed[0]!.page!.id).toBe('a');
    },
  );

  it('takes everything for new when the first edition is recent', async () => {
    const { added, changed } = changesSince((await twoEditions()).faq, '2026-10-01');
    expect(keys(added)).toEqual(['a', 'a#une', 'a#quatre']);
    expect(changed).toEqual([]);
  });

  it.each(['2026-11-02', '2027-01-01', '9999-12-31', '0.2.0', '0.2.0-beta.3', '1.0.0'])(
    'lists nothing since %s',
    async (since) => {
      expect(changesSince((await twoEditions()).faq, since)).toEqual({
        since,
        added: [],
        changed: [],
        moved: [],
        removed: [],
      });
    },
  );

  it.each([
    'yesterday',
    '2026-11',
    '2026-13-01',
    '2026-02-30',
    '2023-02-29',
    '2026-11-01T00:00Z',
    '1.0',
    'v1.0.0',
    '1.0.0-',
    '',
  ])('refuses %j', async (since) => {
    const { faq } = await twoEditions();
    expect(() => changesSince(faq, since)).toThrow(RangeError);
  });

  it('says so when the FAQ has no history', async () => {
    const faq = await sampleFaq(first);
    expect(() => changesSince(faq, '2026-11-01')).toThrow(/compiled without a ledger/);
  });
});

describe('content version', () => {
  it.each([
    ['0.3.1', 'major', '0.4.0'],
    ['0.3.1', 'minor', '0.4.0'],
    ['0.3.1', 'patch', '0.3.2'],
    ['1.3.1', 'major', '2.0.0'],
    ['1.3.1', 'minor', '1.4.0'],
    ['1.3.1', 'none', '1.3.1'],
    ['1.3.1-rc.1', 'patch', '1.3.2'],
    ['1.3.1+build.5', 'major', '2.0.0'],
  ] as const)('%s takes a %s change to %s', (version, by, expected) => {
    expect(bump(version, by)).toBe(expected);
  });

  it.each(['v1.0.0', '1.0', '', 'next', '1.0.0 '])('refuses to count on from %j', (version) => {
    expect(() => bump(version, 'patch')).toThrow(`Unexpected version ${JSON.stringify(version)}`);
  });

  it('asks for what the newest edition of a ledger changed', async () => {
    const { one, two } = await twoEditions();
    expect(requiredVersion(one)).toBe('0.1.0');
    expect(requiredVersion(two)).toBe('0.2.0');
    const reworded = { a: first.a.replace('Texte', 'Mots') };
    expect(requiredVersion(await sampleLedger(reworded, one, { date: '2026-11-01', version: '0.1.1' }))).toBe('0.1.1');
    const added = { a: `${first.a}\n\n## Plus {#plus}\n\nTexte.` };
    expect(requiredVersion(await sampleLedger(added, one, { date: '2026-11-01', version: '0.1.1' }))).toBe('0.2.0');
  });
});

describe('contentChangelog', () => {
  it('counts the first edition', async () => {
    expect(contentChangelog((await twoEditions()).one, '0.1.0')).toEqual(['- Add 1 page and 3 sections.']);
  });

  it('lists what later editions changed', async () => {
    expect(contentChangelog((await twoEditions()).two, '0.2.0')).toEqual([
      '- Add `a#quatre`: Quatre',
      '- Move `a#deux` to `a#quatre`',
      '- Remove `a#trois`: Service fermé.',
      '- Change `a#une`: Une',
    ]);
  });

  it('names the keys of a translation with their language', async () => {
    const { one, two } = await twoEditions();
    expect(contentChangelog(one, '0.1.0', 'en')).toEqual(['- Add 1 page and 3 sections in `en`.']);
    expect(contentChangelog(two, '0.2.0', 'en')).toEqual([
      '- Add `en:a#quatre`: Quatre',
      '- Move `en:a#deux` to `en:a#quatre`',
      '- Remove `en:a#trois`: Service fermé.',
      '- Change `en:a#une`: Une',
    ]);
  });
});
