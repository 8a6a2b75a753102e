/** What mends files, unless the caller of the compiler says otherwise. */
export const fixCommand = 'npx datagouv-faq fix content';
