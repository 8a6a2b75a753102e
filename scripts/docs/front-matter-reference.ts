import { frontMatterJsonSchema, type SourceFile } from '../../src/compiler/index.js';
import { withHeader } from './sources.js';

/** The page of all front matter keys, from their JSON Schema; its descriptions are for editors, in French. */
export function frontMatterReference(): SourceFile {
  const schema = frontMatterJsonSchema();
  const required = new Set(schema.required as readonly string[]);
  const rows = Object.entries(
    schema.properties as Readonly<Record<string, { description?: string; type?: string }>>,
  ).map(
    ([key, { description = '', type = 'string' }]) =>
      `| \`${key}\` | ${type} | ${required.has(key) ? 'oui' : 'non'} | ${description.replaceAll('|', '\\|')} |`,
  );
  const text = [
    '# Les clés de l’en-tête',
    'Ce que peut dire l’en-tête d’une page, entre deux lignes de `---`. Le même schéma est publié sous `datagouv-faq/front-matter.schema.json` : un éditeur complète les clés et les vérifie.',
    ['| clé | type | obligatoire | ce qu’elle dit |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
  return { path: 'docs/reference/en-tete.md', value: withHeader(text, 'fr') };
}
