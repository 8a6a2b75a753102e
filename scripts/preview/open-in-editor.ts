import type { IncomingMessage, ServerResponse } from 'node:http';

/** Vite's handlers, which run in the order of their registration. */
export interface Middlewares {
  use(path: string, handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}

/**
 * Lets nobody but the pages of this server open a file in the editor. Vite's address for it starts a program, and any
 * site that is open in the same browser can ask for it; none of them can read the token, or send its header unasked.
 */
export function guardEditor(middlewares: Middlewares, token: string): void {
  middlewares.use('/__open-in-editor', (request, response, next) => {
    if (request.headers['x-token'] === token) return next();
    response.statusCode = 403;
    response.end();
  });
}
