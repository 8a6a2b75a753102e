/** What writes the ledger, unless the caller of the compiler says otherwise. */
export const recordCommand = 'npx datagouv-faq record';
