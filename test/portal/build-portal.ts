import { join } from 'node:path';
import { installConsumer } from '../package/consumers.js';

export interface BuiltPortal {
  /** The folder of the finished site. */
  readonly folder: string;
  /** What the portal's own check of its budgets printed. */
  readonly report: string;
  remove(): Promise<void>;
}

/** Copies the portal, installs the package from its tarball, builds the site and checks its budgets. */
export async function buildPortal(tarball: string): Promise<BuiltPortal> {
  const { folder, npm, remove } = await installConsumer('portal', tarball);
  return { folder: join(folder, 'dist'), report: await npm('run', 'check'), remove };
}
