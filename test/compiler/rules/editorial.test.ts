import { describe, expect, it } from 'vitest';
import {
  compile,
  compilePage,
  editorialRules,
  type EditorialOptions,
  type RuleId,
} from '../../../src/compiler/index.js';

const editorial: EditorialOptions = {
  acronyms: { DINUM: 'direction interministérielle du numérique' },
  avoid: { dataset: 'jeu de données' },
  urls: [{ url: 'https://www.data.gouv.fr/datasets' }],
};

const sentence = 'Publiez vos fichiers depuis votre compte, puis décrivez-les.';
const filler = Array.from({ length: 12 }, () => 'Chaque étape tient en une phrase.').join(' ');
const audience = '---\ntitle: "Questions des citoyens"\nsummary: "Résumé."\naudience: citoyen\n---\n\n';

/** An answer that no rule has anything to say about, with `more` at its end. */
const answer = (more = '') =>
  `${audience}## Comment publier\u202f? {#publier}\n\n${sentence}\n\n${filler}\n\n${more}\n`;

const rulesOf = async (value: string, path = 'faq/citoyen.md'): Promise<RuleId[]> => {
  const { findings } = await compilePage({ path, value }, { editorial, rules: editorialRules });
  return findings.map(({ rule }) => rule);
};

describe('a good answer', () => {
  it('passes every editorial rule', async () => {
    expect(await rulesOf(answer())).toEqual([]);
  });
});

describe('editorial rules', () => {
  it('are off by default, and `*` does not turn them on', async () => {
    const { findings } = await compilePage(
      { path: 'faq/citoyen.md', value: answer("L'eau, [ici](https://nulle.part).") },
      { editorial },
    );
    expect(findings).toEqual([]);
    const { diagnostics } = await compile([{ path: 'a.md', value: "L'eau." }], { rules: { '*': 'error' } });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });

  it('ask for a question and its length on audience pages only', async () => {
    expect(await rulesOf('---\nsummary: "Accueil."\n---\n\n## Le site {#site}\n\nCourt.', 'index.md')).toEqual([]);
  });

  it('say nothing about words and addresses of which they know nothing', async () => {
    const { findings } = await compilePage(
      { path: 'faq/citoyen.md', value: answer('La DINUM, [ailleurs](https://nulle.part).') },
      { rules: editorialRules },
    );
    expect(findings).toEqual([]);
  });

  it('take a severity of their own', async () => {
    const { diagnostics } = await compile([{ path: 'a.md', value: "L'eau." }], {
      rules: { '*': 'off', typography: 'warn' },
    });
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['typography', 'warning']]);
  });

  it('report the place in the file and the corrected text', async () => {
    const { diagnostics } = await compile([{ path: 'a.md', value: 'Une ligne.\n\nQuoi donc?\n' }], {
      rules: { typography: 'error' },
      language: 'en',
    });
    expect(diagnostics.find(({ rule }) => rule === 'typography')).toMatchObject({
      line: 3,
      column: 10,
      endLine: 3,
      endColumn: 11,
      found: 'donc?',
      expected: 'donc\u202f?',
      message: 'A narrow no-break space precedes ; ! and ?: donc\u202f?',
    });
  });

  it('name the allowed address nearest to an unknown one', async () => {
    const { diagnostics } = await compile(
      [{ path: 'faq/citoyen.md', value: answer('[catalogue](https://www.data.gouv.fr/dataset)') }],
      {
        editorial,
        rules: { 'link-allowed': 'error' },
      },
    );
    expect(diagnostics.find(({ rule }) => rule === 'link-allowed')?.nearest).toBe('https://www.data.gouv.fr/datasets');
  });
});
