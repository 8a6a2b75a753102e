import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { root } from '../root.js';

/** Where the documentation stands beside the portal. */
export const documentationPath = '/documentation/';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** The part of Vite's server that is used here. */
interface Server {
  readonly middlewares: { use(path: string, handler: Handler): unknown };
  readonly httpServer: { once(event: 'close', listener: () => void): unknown } | null;
}

/** Shown while the references are read from the docstrings, which takes half a minute. */
const waiting = `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Documentation</title><p>La documentation se prépare : elle s’affichera ici d’elle-même.</p></html>`;

/** Vite's plugin that serves the documentation's site: as it stands when it is first asked for. */
export function documentation(build = buildSite): object {
  let site: Handler | undefined;
  let failure: unknown;
  let started: Promise<void> | undefined;
  const start = async (server: Server): Promise<void> => {
    try {
      const folder = await mkdtemp(join(tmpdir(), 'documentation-'));
      server.httpServer?.once('close', () => void rm(folder, { recursive: true, force: true }));
      await build(join(folder, 'site'));
      site = sirv(join(folder, 'site'), { dev: true });
    } catch (error) {
      failure = error;
    }
  };
  return {
    name: 'documentation',
    configureServer: (server: Server) =>
      void server.middlewares.use(documentationPath, (request, response, next) => {
        started ??= start(server);
        if (failure !== undefined) return next(failure);
        if (site) return site(request, response, next);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.statusCode = 503;
        response.end(waiting);
      }),
  };
}

/** In a process of its own: TypeDoc works half a minute at a stretch, in which no save would be seen. */
async function buildSite(folder: string): Promise<void> {
  const script = join(root, 'scripts/docs/main.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--out', folder], { cwd: root });
}
