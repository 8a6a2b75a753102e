import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, type CompileOptions, type Diagnostic, type SourceFile } from '../../src/compiler/index.js';
import { allRules } from '../../src/compiler/rules/all-rules.js';
import type { Language } from '../../src/compiler/rules/language.js';
import type { RuleCases } from '../../test/compiler/rules/rule-cases.js';
import { root } from '../root.js';
import { fenced } from './fenced.js';
import { withHeader } from './sources.js';

const casesFolder = join(root, 'test/compiler/rules/cases');

const words = {
  en: {
    path: 'docs/reference/all-rules.md',
    title: 'All rules',
    intro:
      'Every rule of the compiler, from its own file: how severe it is unless you say otherwise, an input that it reports, what it then says, and one that it lets pass. `--rule <id>=off` or the option `rules` changes the severity. [Rules](../rules.md) explains them with chosen examples.',
    severity: { error: 'An error.', warning: 'A warning.', off: 'Off unless asked for.' },
    editorial: 'Part of the editorial rules.',
    reported: 'Reported:',
    says: 'It says:',
    passes: 'Passes:',
  },
  fr: {
    path: 'docs/reference/toutes-les-regles.md',
    title: 'Toutes les règles',
    intro:
      'Chaque règle du compilateur, tirée de son propre fichier : sa gravité par défaut, un texte qu’elle signale, ce qu’elle en dit, et un texte qu’elle accepte. Le [guide de rédaction](../../content/README.md) les explique avec des exemples choisis.',
    severity: { error: 'Une erreur.', warning: 'Un avertissement.', off: 'Désactivée par défaut.' },
    editorial: 'Fait partie des règles de rédaction.',
    reported: 'Signalé :',
    says: 'Le message :',
    passes: 'Accepté :',
  },
} as const satisfies Record<Language, object>;

/** The page of all rules in one language; a rule's own file and its tests say everything on it. */
export async function rulesReference(language: Language): Promise<SourceFile> {
  const { path, title, intro } = words[language];
  const files = new Set(await readdir(casesFolder));
  const chapters = await Promise.all(
    allRules.map(async ({ id, severity, editorial }) => {
      const say = words[language];
      const { fails = [], passes = [], options } = files.has(`${id}.ts`) ? await readCases(id) : {};
      const parts = [
        `## ${id} {#${id}}`,
        say.severity[severity] + (editorial === undefined ? '' : ` ${say.editorial}`),
      ];
      const failing = fails.map(([, source]) => source).find(isPage);
      if (failing !== undefined) parts.push(say.reported, fenced(failing, 'md'));
      const diagnostic = failing === undefined ? undefined : await findingOf(id, failing, { ...options, language });
      if (diagnostic) parts.push(say.says, fenced([diagnostic.message, diagnostic.note].filter(Boolean).join('\n')));
      const passing = passes.find(isPage);
      if (passing !== undefined) parts.push(say.passes, fenced(passing, 'md'));
      return parts.join('\n\n');
    }),
  );
  return { path, value: withHeader([`# ${title}`, intro, ...chapters].join('\n\n'), language) };
}

/** What a page cannot show without the same fault: invisible characters, also as references, and the marks of a conflict. */
const unshowable = /[^\P{C}\n]|\uFFFD|&#|^<{7}/mu;

/** A short page that can be shown, and not a folder of several. */
function isPage(source: RuleCases['passes'][number]): source is string {
  return typeof source === 'string' && source !== '' && source.length < 600 && !unshowable.test(source);
}

async function readCases(id: string): Promise<Partial<RuleCases>> {
  return ((await import(pathToFileURL(join(casesFolder, `${id}.ts`)).href)) as { cases: RuleCases }).cases;
}

/** What this rule says of a page, also one that is off by default. */
async function findingOf(id: string, value: string, options: CompileOptions): Promise<Diagnostic | undefined> {
  const rules = { ...options.rules, [id]: 'error' } as const;
  const { diagnostics } = await compile([{ path: 'page.md', value }], { ...options, rules });
  return diagnostics.find(({ rule }) => rule === id);
}
