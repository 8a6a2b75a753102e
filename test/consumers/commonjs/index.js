const assert = require('node:assert/strict');
const { faq, getSection } = require('datagouv-faq');
const { catalog, loadPage } = require('datagouv-faq/catalog');
const { compile } = require('datagouv-faq/compiler');
const { page } = require('datagouv-faq/pages/citoyen');
const { html, section } = require('datagouv-faq/sections/producteur/certification');
const json = require('datagouv-faq/faq.json');

assert.equal(getSection('producteur#certification').html, html);
assert.equal(section.id, 'certification');
assert.equal(page.path, 'faq/citoyen');
assert.equal(catalog.length, faq.pages.length);
assert.deepEqual(json, JSON.parse(JSON.stringify(faq)));

void (async () => {
  assert.equal((await loadPage('citoyen')).title, page.title);
  const { diagnostics } = await compile([{ path: 'index.md', value: '[x](nope.md)' }]);
  assert.ok(diagnostics.some(({ rule }) => rule === 'internal-link'));
})();
