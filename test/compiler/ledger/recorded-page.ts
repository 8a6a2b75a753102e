import { compile, type Diagnostic, type SourceFile } from '../../../src/compiler/index.js';
import { printLedger, type Ledger } from '../../../src/compiler/ledger/read.js';
import { record, type RecordOptions } from '../../../src/compiler/ledger/record.js';
import type { Faq } from '../../../src/data/model.js';
import { published } from '../../../src/data/published.js';

export const answer =
  'La certification indique que le compte appartient bien à un service public : elle se demande depuis les paramètres de l’organisation, avec un numéro SIRET.';
export const other =
  'Téléchargez le fichier compressé du catalogue entier, mis à jour chaque nuit, puis chargez ses lignes dans votre base géographique locale.';

export function section(id: string, title: string, text: string): string {
  return `## ${title} {#${id}}\n\n${text}`;
}

export const certification = section('certification', 'Comment faire certifier mon organisation ?', answer);
export const catalogue = section('catalogue', 'Où trouver le catalogue ?', other);

/** A content of one page, `producteur.md`; its first section is on line 8. */
export function page(...sections: string[]): { readonly path: string; readonly value: string }[] {
  const value = `---\ntitle: Producteur\nsummary: Résumé.\n---\n\nAccueil.\n\n${sections.join('\n\n')}\n`;
  return [{ path: 'producteur.md', value }];
}

export async function faqOf(files: readonly SourceFile[]): Promise<Faq> {
  const { faq } = await compile(files, { rules: { '*': 'off' } });
  return faq!;
}

/** The ledger once these files are recorded. */
export async function recorded(
  files: readonly SourceFile[],
  ledger: Ledger = {},
  options: Partial<RecordOptions> = {},
): Promise<Ledger> {
  const current = published(await faqOf(files));
  return record(ledger, current, { date: '2026-11-24', version: '1.0.0', ...options }).ledger;
}

/** What is found when files are held against a ledger. */
export async function against(files: readonly SourceFile[], ledger: Ledger | string): Promise<readonly Diagnostic[]> {
  const value = typeof ledger === 'string' ? ledger : printLedger(ledger);
  const { diagnostics } = await compile(files, { history: { path: 'history.json', value } });
  return diagnostics.filter(({ rule }) => rule.startsWith('history-'));
}

/** The entry of what is no longer published. */
export function former(fate: NonNullable<Ledger[string]['fate']>): Ledger[string] {
  const edition = { date: '2019-02-01', version: '0.0.0' };
  return { title: 'Ancienne question', first: edition, changed: edition, fate };
}
