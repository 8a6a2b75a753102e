import assert from 'node:assert/strict';
import { Miniflare } from 'miniflare';

const worker = new Miniflare({ modules: true, scriptPath: 'out/worker.js', compatibilityDate: '2026-01-01' });
const get = (path) => worker.dispatchFetch(`http://localhost${path}`);

assert.match(await (await get('/producteur/certification')).text(), /id="certification"/);
assert.equal((await (await get('/?q=moissonnage')).json())[0].key, 'producteur#moissonnage');
assert.equal((await get('/nope')).status, 404);
await worker.dispose();
