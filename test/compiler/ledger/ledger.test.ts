import { describe, expect, it } from 'vitest';
import { compile, type Diagnostic } from '../../../src/compiler/index.js';
import { printLedger } from '../../../src/compiler/ledger/read.js';
import {
  against,
  answer,
  catalogue,
  certification,
  faqOf,
  former,
  other,
  page,
  recorded,
  section,
} from './recorded-page.js';

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule }) => rule);

describe('ledger', () => {
  it('accepts content that it records', async () => {
    const files = page(certification, catalogue);
    expect(await against(files, await recorded(files))).toEqual([]);
  });

  it('warns of a new section and of one that changed, in one line', async () => {
    const ledger = await recorded(page(certification));
    const diagnostics = await against(page(certification.replace('SIRET', 'SIREN'), catalogue), ledger);
    expect(diagnostics.map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      ['history-unrecorded', 'warning', 'history.json'],
    ]);
    expect(diagnostics[0]!.message).toMatch(/^2 /);
  });

  it('says nothing of a page that cannot be read: what it holds is not known', async () => {
    const files = page(certification, catalogue);
    const ledger = await recorded(files);
    const unread = files.map(({ path, value }) => ({ path, value: Buffer.from(value, 'latin1') }));
    const history = { path: 'history.json', value: printLedger(ledger) };
    const { diagnostics } = await compile(unread, { history });
    expect(rulesOf(diagnostics)).toEqual(['file-encoding']);
  });

  it('refuses a section that lost its id, at its heading, and gives the id back', async () => {
    const ledger = await recorded(page(certification, catalogue));
    const diagnostics = await against(page(certification.replace('#certification', '#badge'), catalogue), ledger);
    const vanished = diagnostics.find(({ rule }) => rule === 'history-vanished');
    expect(vanished).toMatchObject({ severity: 'error', path: 'producteur.md', line: 8 });
    expect(vanished!.nearest).toBe('producteur#certification');
    expect(vanished!.note).toBe('Écrivez {#certification} à la fin du titre.');
  });

  it.each([
    ['forgotten', ''],
    ['misspelt', ' {#certifcation}'],
    ['not valid', ' {#Certificat_ion}'],
  ])('says one thing of a published id that was %s: write it again', async (_, id) => {
    const ledger = await recorded(page(certification));
    const history = { path: 'history.json', value: printLedger(ledger) };
    const { diagnostics } = await compile(page(certification.replace(' {#certification}', id)), { history });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['history-vanished', 8]]);
    expect(diagnostics[0]!.note).toBe('Écrivez {#certification} à la fin du titre.');
  });

  it('shows both ways where an id was chosen for other words', async () => {
    const ledger = await recorded(page(certification));
    const [problem] = await against(page(section('badge', 'À quoi sert le badge bleu ?', answer)), ledger);
    expect(problem!.note).toMatch(/^Écrivez \{#certification\} .* --moved producteur#certification=producteur#badge$/);
  });

  it('accepts the renamed section once the ledger says where it went', async () => {
    const before = await recorded(page(certification, catalogue));
    const after = page(certification.replace('#certification', '#badge'), catalogue);
    const fates = { 'producteur#certification': { moved: 'producteur#badge' } };
    const ledger = await recorded(after, before, { date: '2026-12-01', version: '2.0.0', fates });
    expect(await against(after, ledger)).toEqual([]);
    expect(ledger['producteur#certification']).toMatchObject({
      first: { date: '2026-11-24', version: '1.0.0' },
      changed: { date: '2026-12-01', version: '2.0.0' },
      fate: { moved: 'producteur#badge' },
    });
  });

  it('refuses a page that vanishes', async () => {
    const ledger = await recorded(page(certification));
    const renamed = page(certification).map((file) => ({ ...file, path: 'producer.md' }));
    // Its questions follow from the file's name: the page is the cause.
    expect(rulesOf(await against(renamed, ledger)).filter((rule) => rule === 'history-vanished')).toHaveLength(1);
  });

  it('refuses a move to a key that does not exist, and names the nearest', async () => {
    const files = page(certification);
    const ledger = {
      ...(await recorded(files)),
      'producteur#label': former({ moved: 'producteur#certifcation' }),
    };
    const [problem] = await against(files, ledger);
    expect(problem).toMatchObject({ rule: 'history-target', nearest: 'producteur#certification' });
  });

  it('refuses a chain of moves and says where it ends', async () => {
    const files = page(certification);
    const ledger = {
      ...(await recorded(files)),
      'producteur#a': former({ moved: 'producteur#b' }),
      'producteur#b': former({ moved: 'producteur#certification' }),
    };
    const [problem] = await against(files, ledger);
    expect(problem).toMatchObject({ rule: 'history-chain', expected: 'producteur#certification' });
  });

  it('survives moves that go round', async () => {
    const files = page(certification);
    const ledger = {
      ...(await recorded(files)),
      'producteur#a': former({ moved: 'producteur#b' }),
      'producteur#b': former({ moved: 'producteur#a' }),
    };
    expect(rulesOf(await against(files, ledger))).toEqual(['history-chain', 'history-chain']);
  });

  it('refuses an id used again for another question', async () => {
    const ledger = await recorded(page(certification));
    const [problem] = await against(page(section('certification', 'Où trouver le catalogue ?', other)), ledger);
    expect(problem).toMatchObject({ rule: 'history-reused', severity: 'error', path: 'producteur.md', line: 8 });
  });

  it('refuses an id that the ledger says has gone', async () => {
    const files = page(certification);
    const ledger = {
      ...(await recorded(files)),
      'producteur#certification': former({ removed: 'Sujet retiré.' }),
    };
    expect(rulesOf(await against(files, ledger))).toEqual(['history-reused']);
  });

  it.each([
    ['a new title over the same text', section('certification', 'À quoi sert le badge bleu ?', answer)],
    ['a new text under the same title', section('certification', 'Comment faire certifier mon organisation ?', other)],
  ])('accepts %s as the same question', async (_, changed) => {
    const ledger = await recorded(page(certification));
    expect(rulesOf(await against(page(changed), ledger))).toEqual(['history-unrecorded']);
  });

  const entry = JSON.stringify(former({ removed: 'x' }));
  const dated = printLedger({
    a: { ...former({ removed: 'x' }), first: { date: '2026-13-01', version: '1.0.0' } },
  });
  it.each([
    ['text that is not JSON', '{\n  "a": {}\n<<<<<<< HEAD\n}', 3],
    ['a date that is none', dated, 2],
    ['a key without form', '{\n  "a b": {}\n}', 2],
    ['an unknown field', '{\n  "a": { "titel": "x" }\n}', 2],
    ['a merge left open', `{\n<<<<<<< HEAD\n  "a": ${entry}\n}`, 2],
    ['a key that stands twice', `{\n  "a": ${entry},\n  "a": ${entry}\n}`, 3],
    ['a last change before the first', `{\n  "a": ${entry.replace('2019-02-01', '2019-03-01')}\n}`, 2],
    ['a fate that is none', `{\n  "a": ${entry.replace('}}', '},"fate":{"gone":"b"}}')}\n}`, 2],
  ])('refuses %s at its line', async (_, value, line) => {
    const diagnostics = await against(page(certification), value);
    expect(diagnostics[0]).toMatchObject({ rule: 'history-syntax', severity: 'error', path: 'history.json', line });
  });

  it('dates pages and sections, and nothing else does', async () => {
    const files = page(certification, catalogue);
    const first = await recorded(files);
    const changed = page(certification.replace('SIRET', 'SIREN'), catalogue);
    const value = printLedger(await recorded(changed, first, { date: '2026-12-01', version: '1.0.1' }));
    const history = { path: 'history.json', value };
    const { faq } = await compile(changed, {
      history,
      rules: { 'audience-button': 'off' },
      attribution: { source: 'S', url: '' },
    });
    expect(faq!.pages[0]!.updated).toBe('2026-12-01');
    expect(faq!.pages[0]!.sections.map(({ updated }) => updated)).toEqual(['2026-12-01', '2026-11-24']);
    expect(faq!.attribution!.date).toBe('2026-12-01');
    expect((await faqOf(changed)).pages[0]!.updated).toBeUndefined();
  });
});

describe('record', () => {
  it('changes nothing the second time: same input, same bytes', async () => {
    const files = page(certification, catalogue);
    const once = await recorded(files);
    expect(printLedger(await recorded(files, once))).toBe(printLedger(once));
  });

  it('keeps the date of what did not change', async () => {
    const first = await recorded(page(certification));
    const ledger = await recorded(page(certification, catalogue), first, { date: '2026-12-01', version: '1.1.0' });
    expect(ledger['producteur#certification']!.changed.date).toBe('2026-11-24');
    expect(ledger['producteur#catalogue']!.first.date).toBe('2026-12-01');
  });

  it('updates what has not been released yet, even for another question', async () => {
    const first = await recorded(page(certification));
    const files = page(section('certification', 'Où trouver le catalogue ?', other));
    expect(await against(files, await recorded(files, first))).toEqual([]);
  });

  it('leaves a released key that stands for another question to the check, until it is said to be the same', async () => {
    const first = await recorded(page(certification));
    const files = page(section('certification', 'Où trouver le catalogue ?', other));
    const next = { date: '2026-12-01', version: '1.0.1' };
    expect(rulesOf(await against(files, await recorded(files, first, next)))).toEqual(['history-reused']);
    expect(await against(files, await recorded(files, first, { ...next, same: ['producteur#certification'] }))).toEqual(
      [],
    );
  });

  it('lets former moves follow a new one, so that no chain forms', async () => {
    const before = {
      ...(await recorded(page(certification))),
      'producteur#a': former({ moved: 'producteur#certification' }),
    };
    const files = page(certification.replace('#certification', '#badge'), catalogue);
    const fates = { 'producteur#certification': { split: ['producteur#badge', 'producteur#catalogue'] } };
    const ledger = await recorded(files, before, { date: '2026-12-01', version: '2.0.0', fates });
    expect(ledger['producteur#a']!.fate).toEqual({ split: ['producteur#badge', 'producteur#catalogue'] });
    expect(await against(files, ledger)).toEqual([]);
  });

  it.each([
    ['another date for the same version', { date: '2026-12-01', version: '1.0.0' }, /^other-date/],
    ['an older version', { date: '2026-12-01', version: '0.9.0' }, /^earlier.*1\.0\.0/],
    ['an older date', { date: '2026-01-01', version: '1.1.0' }, /^earlier/],
    ['a fate for an unknown key', { fates: { 'producteur#nope': { removed: 'x' } } }, /^not-recorded/],
    ['forgetting what was published', { version: '2.0.0', forget: ['producteur#certification'] }, /^already-published/],
  ])('refuses %s', async (_, options, message) => {
    const first = await recorded(page(certification));
    await expect(recorded(page(certification, catalogue), first, options)).rejects.toThrow(message);
  });

  it('strikes out what was never published', async () => {
    const first = await recorded(page(certification, catalogue));
    const files = page(certification);
    const ledger = await recorded(files, first, { forget: ['producteur#catalogue'] });
    expect(await against(files, ledger)).toEqual([]);
  });
});
