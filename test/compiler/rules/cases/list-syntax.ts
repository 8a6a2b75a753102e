import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentSettings } from '../../../../src/build/content/content-settings.js';
import type { RuleCases } from '../rule-cases.js';

/** What is found in a list of a content folder. */
const listed = (name: string, value: string) => async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rule-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, name), value);
    const { findings } = await readContentSettings(folder, folder);
    return findings.map(({ rule, path, place }) => ({ rule, path, line: place.line }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const cases: RuleCases = {
  fails: [
    ['lexicon.yml:3', listed('lexicon.yml', 'names:\n  - [Etalab\n')],
    ['lexicon.yml:1', listed('lexicon.yml', 'forein:\n  open data: en\n')],
    ['lexicon.yml:2', listed('lexicon.yml', 'foreign:\n  open data: 5\n')],
    ['lexicon.yml:1', listed('lexicon.yml', '- Etalab\n')],
    ['links.yml:2', listed('links.yml', 'Une question:\n  - url: https://www.data.gouv.fr/\n')],
    ['links.yml:1', listed('links.yml', '\tUne question: []\n')],
    ['links.yml:2', listed('links.yml', 'Une question: []\nUne question: []\n')],
  ],
  passes: [
    listed('lexicon.yml', 'foreign:\n  open data: en\n'),
    listed('lexicon.yml', ''),
    listed('links.yml', 'Une question:\n  - url: https://www.data.gouv.fr/\n    status: attestée\n'),
    listed('links.yml', 'Une question:\n'),
  ],
};
