import { join } from 'node:path';
import { readContentSettings } from '../src/build/content/content-settings.js';
import { listContent } from '../src/build/content/list-content.js';
import { readContentFile } from '../src/build/content/read-content-file.js';
import { editorialRules, type CompileOptions, type RuleSettings, type SourceFile } from '../src/compiler/index.js';
import { root } from './root.js';

/** Of our own content the editorial rules are on, and nothing is a mere warning; `content:check` says the same. */
export const ownRules: RuleSettings = { ...editorialRules, 'front-matter-missing': 'error', 'html-dropped': 'error' };

/** Reads the Markdown of the FAQ as every build does, for those who compile it without one. */
export async function readContent(folder = join(root, 'content')): Promise<SourceFile[]> {
  const { files, findings: listed } = listContent(folder);
  const findings = [...listed];
  const sources = files.flatMap((file) => {
    const content = readContentFile(file, findings);
    return content ? [{ path: file.path, value: content.value }] : [];
  });
  for (const { path, rule } of findings) {
    // A page of another format is none; `content:check` says so.
    if (rule !== 'file-skipped') throw new Error(`${join(folder, path)} cannot be read: ${rule}`);
  }
  return sources;
}

/** The options with which a build compiles our own content. */
export async function contentOptions(): Promise<CompileOptions> {
  return { ...(await readContentSettings(join(root, 'content'), root)), rules: ownRules };
}
