import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { combine } from 'datagouv-faq/combine';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const parts = Object.keys(dependencies).map((name) => [
  name,
  JSON.parse(readFileSync(`../packages/${name}/faq/faq.json`, 'utf8')),
]);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/faq.json', JSON.stringify(combine(Object.fromEntries(parts))));
