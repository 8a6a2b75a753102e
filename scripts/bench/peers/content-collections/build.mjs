import { createBuilder } from '@content-collections/core';
import { join } from 'node:path';

const builder = await createBuilder(join(process.cwd(), 'content-collections.config.mjs'));
builder.on('_error', (error) => {
  throw error;
});
await builder.build();
