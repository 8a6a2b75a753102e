import { describe, expect, it } from 'vitest';
import {
  compile,
  compilePage,
  editorialRules,
  linkPages,
  type EditorialOptions,
  type RuleId,
} from '../../../src/compiler/index.js';

const editorial: EditorialOptions = {
  acronyms: {
    DINUM: 'direction interministérielle du numérique',
    API: ['interface de programmation', 'interfaces de programmation'],
  },
  names: ['CSV', 'DCAT-AP'],
  avoid: { dataset: 'jeu de données', 'Data.gouv.fr': 'data.gouv.fr' },
  urls: [
    { url: 'https://www.data.gouv.fr/datasets' },
    { url: 'mailto:support@data.gouv.fr' },
    { url: 'https://www.data.gouv.fr/doute', unverified: true },
    { url: 'https://twitter.com/etalab', pages: ['index.md'] },
  ],
};
const foreignTerms = { hackathon: 'en', 'open data': 'en' };

const sentence = 'Publiez vos fichiers depuis votre compte, puis décrivez-les.';
const filler = Array.from({ length: 12 }, () => 'Chaque étape tient en une phrase.').join(' ');
const audience = '---\ntitle: "Questions des citoyens"\nsummary: "Résumé."\naudience: citoyen\n---\n\n';

/** An answer that no rule has anything to say about, with `more` at its end. */
const answer = (more = '') =>
  `${audience}## Comment publier\u202f? {#publier}\n\n${sentence}\n\n${filler}\n\n${more}\n`;

const rulesOf = async (value: string, path = 'faq/citoyen.md'): Promise<RuleId[]> => {
  const { findings } = await compilePage({ path, value }, { editorial, foreignTerms, rules: editorialRules });
  return findings.map(({ rule }) => rule);
};

describe('a good answer', () => {
  it('passes every editorial rule', async () => {
    expect(await rulesOf(answer())).toEqual([]);
  });
});

/** Rule, what is right, what is wrong: each added to a good answer, or a whole file. */
const cases: readonly (readonly [rule: RuleId, good: string, bad: string])[] = [
  ['question-mark', answer(), answer().replace('Comment publier\u202f?', 'Publier')],
  ['heading-id', answer(), answer().replace(' {#publier}', '')],
  ['heading-level', answer(`## Et ensuite\u202f? {#ensuite}\n\n${sentence} ${filler}`), answer('#### Détail {#detail}\n\nTexte.')],
  ['opening-sentence', answer(), answer().replace(sentence, `${'Publiez vos fichiers et décrivez-les, '.repeat(6)}puis relisez-les.`)],
  ['opening-sentence', answer(), answer().replace(sentence, `- ${sentence}`)],
  ['answer-length', answer(), answer().replace(filler, 'Voilà.')],
  ['answer-length', answer(`\`\`\`text\n${'mot '.repeat(300)}\n\`\`\``), answer('mot '.repeat(250))],
  ['link-text', answer('Voir le [guide](https://www.data.gouv.fr/datasets).'), answer('Voir [ici](https://www.data.gouv.fr/datasets).')],
  ['link-text', answer('<a href="https://www.data.gouv.fr/datasets">Le catalogue</a>'), answer('<a href="https://www.data.gouv.fr/datasets">En savoir plus</a>')],
  ['link-text', answer('[catalogue](https://www.data.gouv.fr/datasets)'), answer('https://www.data.gouv.fr/datasets')],
  ['link-text', answer('[catalogue](https://www.data.gouv.fr/datasets)'), answer('[](https://www.data.gouv.fr/datasets)')],
  ['link-allowed', answer('[support](mailto:support@data.gouv.fr)'), answer('[support](mailto:suport@data.gouv.fr)')],
  ['link-allowed', answer('[catalogue](https://www.data.gouv.fr/datasets)'), answer('[catalogue](https://www.data.gouv.fr/dataset)')],
  ['link-allowed', answer('[catalogue](https://www.data.gouv.fr/datasets)'), answer('[catalogue](https://www.data.gouv.fr/doute)')],
  ['link-allowed', '[hier](https://twitter.com/etalab)', answer('[hier](https://twitter.com/etalab)')],
  ['typography', answer('L’eau\u202f? «\u00a0Oui\u00a0»…'), answer("L'eau.")],
  ['foreign-term', answer('Un _hackathon_ d’open data.'), answer('Un _sprint_ de trois jours.')],
  ['foreign-term', answer('Un <em lang="en">sprint</em> de trois jours.'), answer('Un <em>sprint</em> de trois jours.')],
  ['preferred-word', answer('Un jeu de données, ou `dataset`.'), answer('Des datasets.')],
  ['preferred-word', answer('Le site data.gouv.fr.'), answer('Le site Data.gouv.fr.')],
  ['acronym', answer('La direction interministérielle du numérique (DINUM) et la DINUM.'), answer('La DINUM.')],
  ['acronym', answer('La DINUM (direction interministérielle du numérique).'), answer('La DINUM. Puis la direction interministérielle du numérique.')],
  ['acronym', answer('Des **interfaces de programmation** (API). Une interface de programmation.'), answer('Une API.')],
  ['acronym', answer('Un CSV, un DCAT-AP et un `XYZ`.'), answer('Un XYZ-CSV.')],
  ['table-header', answer('| Rôle | Droit |\n| --- | --- |\n| Éditeur | Écrit |'), answer('| Rôle | |\n| --- | --- |\n| Éditeur | Écrit |')],
  ['table-header', answer('<table><tr><th>Rôle</th></tr><tr><td>Éditeur</td></tr></table>'), answer('<table><tr><td>Rôle</td></tr></table>')],
]; // prettier-ignore

describe('editorial rules', () => {
  it.each(cases)('%s: has nothing against what is right and reports what is wrong', async (rule, good, bad) => {
    expect(await rulesOf(good, good.startsWith('---') ? 'faq/citoyen.md' : 'index.md')).not.toContain(rule);
    expect(await rulesOf(bad)).toContain(rule);
  });

  it('have a case each', () => {
    const covered = new Set<string>([...cases.map(([rule]) => rule), 'duplicate-question']);
    expect(Object.keys(editorialRules).filter((rule) => !covered.has(rule))).toEqual([]);
  });

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

describe('duplicate-question', () => {
  const page = (audience: string, title: string) => ({
    path: `faq/${audience}.md`,
    value: `---\ntitle: "T"\nsummary: "S"\naudience: ${audience}\n---\n\n## ${title} {#question}\n\nTexte.`,
  });

  it('reports a question that another page asks in the same words, with its place', async () => {
    const files = [page('citoyen', 'Puis-je réutiliser ?'), page('producteur', 'Puis-je réutiliser\u202f?')];
    const drafts = await Promise.all(files.map((file) => compilePage(file)));
    const findings = linkPages(drafts, { rules: editorialRules }).findings.filter(
      ({ rule }) => rule === 'duplicate-question',
    );
    expect(findings).toMatchObject([
      { path: 'faq/producteur.md', place: { line: 7 }, data: { other: 'faq/citoyen.md:7' } },
    ]);
  });

  it('lets two pages ask two questions', async () => {
    const files = [page('citoyen', 'Puis-je réutiliser ?'), page('producteur', 'Puis-je publier ?')];
    const drafts = await Promise.all(files.map((file) => compilePage(file)));
    expect(linkPages(drafts, { rules: editorialRules }).findings.map(({ rule }) => rule)).not.toContain(
      'duplicate-question',
    );
  });
});
