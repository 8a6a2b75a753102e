/** The same from the command line, and its draft message read back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faq } from 'datagouv-faq';
import { simpleParser } from 'mailparser';
import { next } from './issue.js';

// What `npx datagouv-faq` starts, in a third of its time.
const cli = fileURLToPath(new URL('./node_modules/datagouv-faq/dist/cli.js', import.meta.url));
const run = (...args) =>
  execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const all = run('newsletter', '--since', '2026-10-01', '--out', 'issue/');
assert.match(all, /^\+ producteur#certification {2}/m);

writeFileSync('next.json', JSON.stringify(next));
const told = run(
  ...['newsletter', 'next.json', '--since', faq.version, '--out', 'issue/', '--from', 'faq@exemple.gouv.fr'],
  ...['--title', 'Quoi de neuf : été', '--unsubscribe-url', 'https://exemple.gouv.fr/desabonnement'],
);
assert.match(told, /^> producteur#badge {2}/m);
const mail = await simpleParser(readFileSync('issue/issue.eml'));
assert.equal(mail.subject, 'Quoi de neuf : été');
assert.equal(mail.from.value[0].address, 'faq@exemple.gouv.fr');
assert.equal(mail.html, readFileSync('issue/issue.html', 'utf8'));
assert.equal(mail.text, readFileSync('issue/issue.txt', 'utf8'));

const own = new URL('./node_modules/datagouv-faq/dist/faq.json', import.meta.url).pathname;
assert.match(run('diff', own, own, '--lang', 'en'), /none, at least/);
assert.match(run('redirects', '--format', 'nginx'), /^"\/faq\/citoyen\/la-licence-ouverte" "\/faq\/producteur\/choisir-une-licence";$/m);
console.log('command line: newsletter, diff and redirects');
