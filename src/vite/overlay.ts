import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { ProjectResult } from '../build/project-build.js';

/** Where the content stands. */
interface Folders {
  readonly cwd: string;
  readonly content: string;
}

/** What Vite's overlay shows of a build; `undefined` when it went well. The file can be clicked. */
export function toOverlay(result: ProjectResult | Error, { cwd, content }: Folders): ErrorPayload | undefined {
  const about = { plugin: 'datagouv-faq', stack: '' };
  if (result instanceof Error) return { type: 'error', err: { ...about, message: result.message } };
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (result.status !== 'failed' || !first) return undefined;
  const file = join(cwd, content, first.path);
  return {
    type: 'error',
    err: {
      ...about,
      message: first.message,
      id: file,
      loc: { file, line: first.line, column: first.column - 1 },
      frame: result.format(errors),
    },
  };
}
