import { join } from 'node:path';

/** The project's folder, as an absolute path. */
export const root = join(import.meta.dirname, '..');
