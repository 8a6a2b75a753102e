import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { documentation } from '../../../scripts/preview/documentation.js';

type Handler = (
  request: unknown,
  response: { writeHead(code: number): { end(text: string): void } },
  next: (error?: Error) => void,
) => void;

let http: Server;
afterEach(() => http.close());

/** A server with the plugin's handler alone, as Vite calls it: below its path. */
async function serve(build: (folder: string) => Promise<void>): Promise<(path: string) => Promise<Response>> {
  const plugin = documentation(build) as { configureServer(server: object): void };
  let handler!: Handler;
  http = createServer((request, response) =>
    handler(request, response, (error) => response.writeHead(error ? 500 : 404).end(error?.message ?? 'none')),
  );
  plugin.configureServer({
    httpServer: http,
    middlewares: { use: (_path: string, handle: Handler) => (handler = handle) },
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return (path) => fetch(`http://127.0.0.1:${port}${path}`);
}

/** Asks until the site is there. */
async function whenReady(get: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const response = await get();
    if (response.status !== 503) return response;
    expect(await response.text()).toContain('La documentation se prépare');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the documentation is built once, when it is first asked for, and then served', async () => {
  let builds = 0;
  const get = await serve(async (folder) => {
    builds += 1;
    await mkdir(join(folder, 'docs/html'), { recursive: true });
    await writeFile(join(folder, 'docs/html/index.html'), '<h1>Render HTML</h1>');
  });
  expect(builds).toBe(0);
  expect((await get('/docs/html/')).status).toBe(503);
  const page = await whenReady(() => get('/docs/html/'));
  expect([page.status, await page.text()]).toEqual([200, '<h1>Render HTML</h1>']);
  expect((await get('/docs/none/')).status).toBe(404);
  expect((await get('/../../package.json')).status).toBe(404);
  expect(builds).toBe(1);
});

test('what keeps it from being built is what Vite shows', async () => {
  const get = await serve(() => Promise.reject(new Error('docs/x.md:3 has a fault')));
  await get('/');
  const response = await whenReady(() => get('/'));
  expect([response.status, await response.text()]).toEqual([500, 'docs/x.md:3 has a fault']);
});
