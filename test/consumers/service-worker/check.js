import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';

// A service worker has neither document nor window, nor anything of Node.
let answer;
const self = { addEventListener: (type, listener) => (answer = listener) };
runInNewContext(await readFile('out/service-worker.js', 'utf8'), { self, URL, Response });

const get = (path) =>
  new Promise((resolve) => answer({ request: { url: `https://example.org${path}` }, respondWith: resolve }));

assert.match(await (await get('/faq-hors-ligne/producteur/certification')).text(), /id="certification"/);
assert.ok((await (await get('/faq-hors-ligne?q=moissonnage')).json()).slice(0, 3).includes('producteur#moissonnage'));
assert.equal((await get('/faq-hors-ligne/producteur/nope')).status, 404);
