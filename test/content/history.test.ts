import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContentPart } from '../../src/cli/record/changelog.js';
import { contentOptions, readContent } from '../../scripts/content.js';
import { root } from '../../scripts/root.js';
import { contentChangelog, createResolve, requiredVersion } from '../../src/changes/index.js';
import { compareVersions } from '../../src/data/versions.js';
import { compile } from '../../src/compiler/index.js';
import { printLedger, readLedger } from '../../src/compiler/ledger/read.js';
import { record } from '../../src/compiler/ledger/record.js';
import { published } from '../../src/data/published.js';
import { compileOurs } from '../sample.js';

const files = await readContent();
const options = await contentOptions();
const version = options.version!;
const ledger = readLedger(options.history!, [])!;

describe('the ledger of the content', () => {
  it('records everything that is published: npm run content:record -- --date YYYY-MM-DD', async () => {
    const { diagnostics } = await compileOurs();
    expect(diagnostics.filter(({ rule }) => rule.startsWith('history-'))).toEqual([]);
  });

  it('is printed as the recording prints it', () => {
    expect(String(options.history!.value)).toBe(printLedger(ledger));
  });

  it('gives every version one date', () => {
    const dates = new Map<string, Set<string>>();
    for (const { first, changed } of Object.values(ledger)) {
      for (const edition of [first, changed]) {
        dates.set(edition.version, (dates.get(edition.version) ?? new Set()).add(edition.date));
      }
    }
    expect([...dates.values()].map(({ size }) => size)).toEqual([...dates].map(() => 1));
  });

  it('asks for no higher version than that of package.json', () => {
    expect(compareVersions(requiredVersion(ledger), version)).toBeLessThanOrEqual(0);
  });

  it('is what the content part of CHANGELOG.md tells', async () => {
    const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
    const translated = Object.entries(options.histories!).flatMap(([lang, { value }]) =>
      contentChangelog(readLedger({ path: lang, value }, [])!, version, lang),
    );
    const lines = [...contentChangelog(ledger, version), ...translated];
    expect(withContentPart(changelog, version, lines)).toBe(changelog);
  });
});

describe('a question that is renamed in a copy of the content', () => {
  const renamed = files.map(({ path, value }) => {
    const text = typeof value === 'string' ? value : new TextDecoder().decode(value);
    return { path, value: text.replaceAll('#certification', '#badge-certifie') };
  });
  const old = 'producteur#certification';
  const fresh = 'producteur#badge-certifie';

  it('is an error that gives the published id back', async () => {
    const { diagnostics } = await compile(renamed, options);
    expect(diagnostics.find(({ rule }) => rule === 'history-vanished')).toMatchObject({
      severity: 'error',
      path: 'faq/producteur.md',
      nearest: old,
      note: expect.stringContaining('{#certification}'),
    });
  });

  it('is found under its old addresses once the ledger says where it went', async () => {
    const { history: _, ...withoutLedger } = options;
    const { faq: unrecorded } = await compile(renamed, withoutLedger);
    const next = record(ledger, published(unrecorded!), {
      date: '2999-01-01',
      version: '999.0.0',
      fates: { [old]: { moved: fresh } },
    });
    const { faq, diagnostics } = await compile(renamed, {
      ...options,
      history: { path: 'history.json', value: printLedger(next.ledger) },
    });
    expect(diagnostics.filter(({ rule }) => rule.startsWith('history-'))).toEqual([]);
    const resolve = createResolve(faq!);
    const addresses = [
      old,
      'faq/producteur#certification',
      'https://exemple.gouv.fr/aide/faq/producteur/#certification',
      'https://doc.data.gouv.fr/faq/producteur/#les-services-publics-certifi%C3%A9s',
    ];
    for (const address of addresses)
      expect(resolve(address)).toMatchObject({ status: 'moved', section: { id: 'badge-certifie' } });
  });
});
