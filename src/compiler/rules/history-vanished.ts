import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A published id that is gone, without a word in the ledger on where to. */
export const historyVanished = defineRule<{ key: string; title: string; nearest?: string | undefined }>()({
  id: 'history-vanished',
  severity: 'error',
  fr: ({ key, title, nearest }) => ({
    message: `« ${title} » (${key}) n’est plus dans le contenu, et le registre ne dit pas où elle est allée.${didYouMean.fr(nearest)}`,
    found: key,
    expected: 'une destination, ou la raison du retrait',
    nearest,
    note: `Rétablissez l’identifiant, ou dites où elle est allée : npm run content:record -- --date AAAA-MM-JJ --moved ${key}=${nearest ?? 'page#id'} (ou --split ${key}=page#a,page#b, ou --removed "${key}=la raison")`,
  }),
  en: ({ key, title, nearest }) => ({
    message: `"${title}" (${key}) is no longer in the content, and the ledger does not say where it went.${didYouMean.en(nearest)}`,
    found: key,
    expected: 'where it went, or why it was removed',
    nearest,
    note: `Put the id back, or say where it went: npm run content:record -- --date YYYY-MM-DD --moved ${key}=${nearest ?? 'page#id'} (or --split ${key}=page#a,page#b, or --removed "${key}=the reason")`,
  }),
});
