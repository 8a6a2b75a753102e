import assert from 'node:assert/strict';
import { getSection, sections } from 'datagouv-faq';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Answer } from './answer.js';

const warnings = [];
console.warn = (...values) => warnings.push(values.join(' '));

async function render(section) {
  const html = await renderToString(createSSRApp(Answer, { section }));
  return html.replace(/<!--[^]*?-->/g, '');
}

const html = await render(getSection('developpeur#erreurs-et-limites'));
assert.match(html, /^<article><h3 id="erreurs-et-limites">/);
assert.match(html, /<div class="scroll" role="region" tabindex="0" aria-label="[^"]+"><table aria-label="[^"]+">/);
assert.match(html, /<th scope="col">/);
assert.match(html, /<a href="\/aide\/faq\/[^"]+" class="router-link" data-to="\/faq\/[^"]+">/);
assert.match(html, /<a href="https:\/\/[^"]+" rel="external">/);

const words = (text) => text.replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&gt;/g, '>').split(/\s+/).filter(Boolean);
for (const section of sections) {
  const rendered = await render({ ...section, children: [] });
  assert.deepEqual(words(rendered), words(`${section.titleHtml} ${section.html}`), `${section.page}#${section.id}`);
}
assert.deepEqual(warnings, [], 'Vue warns of nothing');
