import assert from 'node:assert/strict';
import { getSection, sections } from 'datagouv-faq';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Answer } from './answer.js';

const errors = [];
console.error = (...values) => errors.push(values.join(' '));

const html = renderToStaticMarkup(createElement(Answer, { section: getSection('developpeur#erreurs-et-limites') }));
assert.match(html, /^<article><h3 id="erreurs-et-limites">/);
assert.match(html, /<div class="scroll" role="region" tabindex="0" aria-label="[^"]+"><table aria-label="[^"]+">/i);
assert.match(html, /<th scope="col">/);
assert.match(html, /<a href="\/aide\/faq\/[^"]+" class="router-link" data-to="\/faq\/[^"]+">/);
assert.match(html, /<a href="https:\/\/[^"]+" rel="external">/);

const words = (text) => text.replace(/<[^>]*>/g, ' ').replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&gt;/g, '>').split(/\s+/).filter(Boolean);
for (const section of sections) {
  const rendered = renderToStaticMarkup(createElement(Answer, { section: { ...section, children: [] } }));
  assert.deepEqual(words(rendered), words(`${section.titleHtml} ${section.html}`), `${section.page}#${section.id}`);
}
assert.deepEqual(errors, [], 'React warns of nothing');
