import { describe, expect, test } from 'vitest';
import { project, runCli, twoPages } from './run-cli.js';

describe('exit codes', () => {
  const broken = { 'docs/index.md': '---\ntitle: Aide\nsummary: Oui.\n---\n\n[x](nulle-part.md)\n' };
  const table: readonly (readonly [
    name: string,
    files: Record<string, string>,
    args: readonly string[],
    code: number,
  ])[] = [
    ['a clean folder', twoPages, ['check', 'docs'], 0],
    ['warnings only', { 'docs/index.md': '# Aide\n\nTexte.\n' }, ['check', 'docs'], 0],
    ['an error in the content', broken, ['check', 'docs'], 1],
    ['an error in the content, when building', broken, ['build', 'docs', '--out', 'faq'], 1],
    ['an error turned into a warning', broken, ['check', 'docs', '--rule', 'internal-link=warn'], 0],
    [
      'a warning turned into an error',
      { 'docs/index.md': '# Aide\n\nTexte.\n' },
      ['check', 'docs', '--rule', '*=error'],
      1,
    ],
    ['a folder that is not there', {}, ['check', 'docs'], 2],
    ['a folder without Markdown', { 'docs/a.txt': '' }, ['check', 'docs'], 2],
    ['an unknown command', {}, ['frobnicate'], 2],
    ['an unknown option', twoPages, ['check', 'docs', '--frobnicate'], 2],
    ['an unknown rule', twoPages, ['check', 'docs', '--rule', 'internal-links=off'], 2],
    ['a malformed rule', twoPages, ['check', 'docs', '--rule', 'internal-link'], 2],
    ['an unknown language', twoPages, ['check', 'docs', '--lang', 'de'], 2],
    ['a count that is none', twoPages, ['check', 'docs', '--jobs', 'many'], 2],
    ['an edit address that is none', twoPages, ['check', 'docs', '--edit-url', 'content'], 2],
    ['help', {}, ['--help'], 0],
    ['help of a command', {}, ['build', '--help'], 0],
    ['the version', {}, ['--version'], 0],
  ];
  test.each(table)('%s', async (_name, files, args, code) => {
    const { code: actual, stderr, stdout } = await runCli(args, await project(files));
    expect(actual, stdout + stderr).toBe(code);
  });
});

describe('what is wrong with the arguments', () => {
  test.each([
    [
      ['chek'],
      'Aucune commande ne s’appelle chek. Vouliez-vous dire check ?',
      'No command is named chek. Did you mean check?',
    ],
    [
      ['check', '--edtorial'],
      'Aucune option ne s’appelle --edtorial. Vouliez-vous dire --editorial ?',
      'No option is named --edtorial. Did you mean --editorial?',
    ],
    [
      ['check', '--lnag', 'en'],
      'Aucune option ne s’appelle --lnag. Vouliez-vous dire --lang ?',
      'No option is named --lnag. Did you mean --lang?',
    ],
    [['check', '-x'], 'Aucune option ne s’appelle -x.', 'No option is named -x.'],
    [['check', 'a', 'b', 'c'], 'Argument en trop : b.', 'One argument too many: b.'],
    [['diff', 'a'], 'Il manque l’argument <new>.', 'Argument <new> is missing.'],
    [['build', '--out'], 'Il manque la valeur de --out <folder>.', 'The value of --out <folder> is missing.'],
    [['newsletter', '--out', 'x'], 'Il manque l’option --since <date>.', 'Option --since <date> is missing.'],
    [
      ['check', '--report', 'jsn'],
      '--report ne peut pas valoir « jsn ». Au choix : human, json, github.',
      '--report cannot be "jsn". Choose one of human, json, github.',
    ],
    [
      ['check', '--jobs', '65'],
      '--jobs ne peut pas valoir « 65 ». Écrivez un nombre entier de 1 à 64.',
      '--jobs cannot be "65". Write a whole number from 1 to 64.',
    ],
    [
      ['check', '--shard', '5/4'],
      '--shard ne peut pas valoir « 5/4 ». Écrivez la part et leur nombre, comme 2/4.',
      '--shard cannot be "5/4". Write the part and how many there are, such as 2/4.',
    ],
    [
      ['check', '--timeout='],
      '--timeout ne peut pas valoir «  ». Écrivez un nombre entier de 1 à 600000.',
      '--timeout cannot be "". Write a whole number from 1 to 600000.',
    ],
    [
      ['check', '--rule', 'tilte=off'],
      '--rule ne peut pas valoir « tilte=off ». Aucune règle ne s’appelle tilte.',
      '--rule cannot be "tilte=off". No rule is named tilte.',
    ],
    [
      ['check', '--rule', 'heading-idd=off'],
      'heading-idd. Vouliez-vous dire heading-id ?',
      'No rule is named heading-idd. Did you mean heading-id?',
    ],
    [
      ['check', '--rule', 'heading-id'],
      '--rule ne peut pas valoir « heading-id ». Écrivez règle=error',
      '--rule cannot be "heading-id". Write rule=error',
    ],
    [
      ['build', '--edit-url', 'x'],
      '--edit-url ne peut pas valoir « x ». Écrivez une adresse',
      '--edit-url cannot be "x". Write an address',
    ],
    [
      ['newsletter', '--since', 'hier', '--out', 'x'],
      '--since ne peut pas valoir « hier ». Écrivez une date',
      '--since cannot be "hier". Write a date',
    ],
    [['build', '--out', ''], '--out ne peut pas valoir «  ». Écrivez le chemin', '--out cannot be "". Write the path'],
    [['check', ' '], '[folder] ne peut pas valoir «   ». Écrivez le chemin', '[folder] cannot be " ". Write the path'],
    [['diff', 'a', ''], '<new> ne peut pas valoir «  ».', '<new> cannot be "".'],
    [['render', '--faq='], '--faq ne peut pas valoir «  ».', '--faq cannot be "".'],
    [['check', '--cache='], '--cache ne peut pas valoir «  ».', '--cache cannot be "".'],
    [['newsletter', '--since', '0.0.1', '--out', '\t'], '--out ne peut pas valoir', '--out cannot be'],
    [['record', '--changelog', ''], '--changelog ne peut pas valoir «  ».', '--changelog cannot be "".'],
    [
      ['newsletter', '--campaign', 'utm'],
      '--campaign ne peut pas valoir « utm ». Écrivez nom=valeur',
      '--campaign cannot be "utm". Write name=value',
    ],
  ])('%j is said in both languages', async (args, french, english) => {
    for (const [lang, expected] of [
      [[], french],
      [['--lang=en'], english],
    ] as const) {
      const { code, stdout, stderr } = await runCli([...args, ...lang], '/');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(expected);
    }
  });

  test('a language that is none is refused in the default one', async () => {
    const { code, stderr } = await runCli(['check', '--lang', 'de'], '/');
    expect([code, stderr]).toEqual([2, '--lang ne peut pas valoir « de ». Au choix : fr, en.\n']);
  });

  test('the language counts before and after the command, and the last one wins', async () => {
    expect((await runCli(['--lang', 'en', 'chek'], '/')).stderr).toContain('Did you mean');
    expect((await runCli(['--lang', 'en', 'check', 'none', '--lang=fr'], '/')).stderr).toContain('Le dossier none');
    expect((await runCli(['--lang', 'fr', 'check', 'none', '--lang', 'en'], '/')).stderr).toContain('Folder none');
  });

  test('the system’s refusals are one sentence in the chosen language', async () => {
    const folder = await project({ ...twoPages, 'taken/x': '' });
    await runCli(['build', 'docs', '--format', 'json'], folder);
    const render = (...more: string[]) => runCli(['render', '--faq', 'faq', '--out', 'taken', ...more], folder);
    expect((await render()).stderr).toMatch(
      /^Impossible d’écrire dans taken : c’est un dossier, pas un fichier\. \(EISDIR\)\n$/,
    );
    expect((await render('--lang', 'en')).stderr).toMatch(
      /^Cannot write to taken: it is a folder, not a file\. \(EISDIR\)\n$/,
    );
  });
});

test('says what is wrong where, in French, or in English when asked', async () => {
  const folder = await project({ 'docs/index.md': '---\ntitle: Aide\nsummary: Oui.\n---\n\n[x](nulle-part.md)\n' });
  expect((await runCli(['check', 'docs'], folder)).stderr).toMatch(/index\.md:6:1 {2}erreur .*nulle-part\.md/);
  expect((await runCli(['check', 'docs', '--lang', 'en'], folder)).stderr).toMatch(/index\.md:6:1 {2}error /);
});

test('gives programs JSON or workflow commands on standard output, and nothing else there', async () => {
  const folder = await project({ 'docs/index.md': '# Aide\n\nTexte.\n' });
  const { stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
  expect((JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)).toContain('front-matter-missing');
  expect((await runCli(['check', 'docs', '--report', 'github'], folder)).stdout).toMatch(
    /^::warning file=docs\/index\.md/,
  );
  expect((await runCli(['check', 'docs'], folder)).stdout).toBe('');
});

test('honours FORCE_COLOR, and NO_COLOR above it', async () => {
  const folder = await project({ 'docs/index.md': '# Aide\n\nTexte.\n' });
  const stderr = async (env: Record<string, string>) => (await runCli(['check', 'docs'], folder, { env })).stderr;
  expect(await stderr({})).not.toContain('\u001b[');
  expect(await stderr({ FORCE_COLOR: '1' })).toContain('\u001b[');
  expect(await stderr({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b[');
});
