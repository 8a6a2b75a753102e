/** Builds the package, unless `dist` was built from the files as they stand now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.js';
import { isBuilt } from './stamp.js';

const { values: options } = parseArgs({
  options: {
    // Builds also when nothing has changed since the last build.
    force: { type: 'boolean', default: false },
    // `npm start` compiles the content itself: it needs the code, and must start when the content has errors.
    'for-start': { type: 'boolean', default: false },
    content: { type: 'string', default: join(root, 'content') },
  },
});

if (options.force || !(await isBuilt(options['for-start'] ? 'code' : 'all', options.content))) {
  // To load the compilers takes longer than to see that nothing has changed.
  const { buildPackage } = await import('./build-package.js');
  if (!(await buildPackage(options.content))) {
    process.stderr.write('The content has errors: dist/ is left as it was.\n');
    process.exitCode = options['for-start'] && existsSync(join(root, 'dist/index.js')) ? 0 : 1;
  }
}
