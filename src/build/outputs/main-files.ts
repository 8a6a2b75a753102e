/** A form of output. */
export type OutputFormat = 'json' | 'modules' | 'pages';

/** The file that gathers the content, by form. */
export const mainFiles: Readonly<Record<OutputFormat, string>> = {
  json: 'faq.json',
  modules: 'index.js',
  pages: 'catalog.json',
};

export const outputFormats = Object.keys(mainFiles) as OutputFormat[];
