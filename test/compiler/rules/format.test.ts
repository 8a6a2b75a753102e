import { describe, expect, it } from 'vitest';
import { compile, formatDiagnostics, type SourceFile } from '../../../src/compiler/index.js';

const files: SourceFile[] = [
  { path: 'a,b.md', value: '---\nsumary: Tout\n---\n\n## Où ? {#ou}\n\n\tVoir [là](#o).\n\nVoir [là](#o).' },
];

describe('formatDiagnostics', () => {
  it('quotes the line at fault, marks the fault, and says what to do', async () => {
    const { diagnostics } = await compile(files);
    const text = formatDiagnostics(diagnostics, { files });
    expect(text).toContain(
      'a,b.md:9:6  erreur  Le lien mène à « #o », qui n’existe pas. Vouliez-vous dire « #ou » ?  internal-link',
    );
    expect(text).toContain('  9 | Voir [là](#o).\n           ^^^^^^^^');
    expect(text).toContain('Que faire : Écrivez #ou entre les parenthèses du lien.');
    expect(text).toMatch(/2 erreurs, 0 avertissement$/);
  });

  it('speaks English', async () => {
    const { diagnostics } = await compile(files, { language: 'en' });
    expect(formatDiagnostics(diagnostics, { language: 'en' })).toContain(
      'error  Unknown key "sumary". Did you mean "summary"?',
    );
  });

  it('colours only on demand', async () => {
    const { diagnostics } = await compile(files);
    expect(formatDiagnostics(diagnostics)).not.toContain('\u001b');
    expect(formatDiagnostics(diagnostics, { color: true })).toContain('\u001b[31merreur\u001b[0m');
  });

  it('keeps control and direction characters of the source from the terminal', async () => {
    const hostile: SourceFile[] = [{ path: 'x.md', value: '\u001b[2J\u202e ## a\n\n## b {#b}' }];
    const { diagnostics } = await compile(hostile);
    expect(formatDiagnostics(diagnostics, { files: hostile })).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  it('cuts a long line around the fault', async () => {
    const long: SourceFile[] = [{ path: 'x.md', value: `${'mot '.repeat(100)}[là](#o) ${'mot '.repeat(100)}` }];
    const { diagnostics } = await compile(long);
    const rows = formatDiagnostics(diagnostics, { files: long }).split('\n');
    const marks = rows.findIndex((row) => row.includes('^^'));
    expect(rows[marks - 1]!.length).toBeLessThan(115);
    expect(rows[marks - 1]!.slice(rows[marks]!.indexOf('^'), rows[marks]!.lastIndexOf('^') + 1)).toBe('[là](#o)');
  });

  it('groups many by their rules, with three of each and a table, unless all are asked for', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `## A${index}\n\n[a](#nulle-part)`).join('\n\n');
    const { diagnostics } = await compile([{ path: 'x.md', value: many }]);
    const rows = formatDiagnostics(diagnostics).split('\n');
    expect(rows.filter((row) => row.includes('internal-link') && row.includes(':'))).toHaveLength(6);
    expect(rows).toContain('… et 27 autres « heading-id » (--all les montre toutes)');
    expect(rows.slice(-6)).toEqual([
      'règle                 erreurs  avertissements  fichiers',
      'internal-link              30               0         1',
      'heading-id                  0              30         1',
      'front-matter-missing        0               1         1',
      '',
      '30 erreurs, 31 avertissements',
    ]);
    expect(formatDiagnostics(diagnostics, { all: true }).match(/internal-link$/gm)).toHaveLength(60);
  });

  it('prints JSON', async () => {
    const { diagnostics } = await compile(files);
    expect(JSON.parse(formatDiagnostics(diagnostics, { format: 'json' }))).toEqual(diagnostics);
  });

  it('prints GitHub annotations with their characters escaped', () => {
    const text = formatDiagnostics(
      [
        {
          path: 'a,b:c.md',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 5,
          severity: 'warning',
          rule: 'heading-id',
          message: '100 %\nfin',
        },
      ],
      { format: 'github' },
    );
    expect(text).toBe('::warning file=a%2Cb%3Ac.md,line=2,endLine=2,col=3,endColumn=5,title=heading-id::100 %25%0Afin');
  });

  it('prints nothing when there is nothing to say', () => {
    expect(formatDiagnostics([])).toBe('');
    expect(formatDiagnostics([], { format: 'json' })).toBe('[]');
    expect(formatDiagnostics([], { format: 'github' })).toBe('');
  });

  it('refuses a format it does not know', () => {
    expect(() => formatDiagnostics([], { format: 'xml' as never })).toThrow(TypeError);
  });
});
