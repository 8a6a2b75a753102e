import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the prerendered pages as static hosts do. */
createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = join('dist/browser', extname(pathname) === '' ? `${pathname}/index.html` : pathname);
  const body = await readFile(file).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
}).listen(Number(process.env.PORT ?? 4200), '127.0.0.1');
