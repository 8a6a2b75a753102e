import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Served {
  /** With its final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as static hosts do: `/faq/citoyen` is `faq/citoyen.html`, with the headers that its `_headers` says. */
export async function serve(folder: string): Promise<Served> {
  const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}.html` : path;
    const body = await readFile(join(folder, name)).catch(() => undefined);
    const headers = rules.filter(({ prefix }) => path.startsWith(prefix)).flatMap((rule) => rule.headers);
    const type = types[extname(name)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, ...Object.fromEntries(headers) });
    response.end(body ?? (await readNotFound(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The page of addresses that lead nowhere: that of the nearest folder which has one. */
async function readNotFound(folder: string, path: string): Promise<Buffer | undefined> {
  const above = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
  const page = await readFile(join(folder, above, '404.html')).catch(() => undefined);
  return page ?? (above === '/' || above === '' ? undefined : readNotFound(folder, above));
}

/** The headers of a `_headers` file: a path with `*` at its end, and below it, indented, a header a line. */
export function readHeaders(text: string): readonly { prefix: string; headers: readonly [string, string][] }[] {
  return text.split(/\n(?=\/)/).map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
    return { prefix: path.replace(/\*$/, ''), headers };
  });
}
