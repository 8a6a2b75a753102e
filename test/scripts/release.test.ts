import { describe, expect, test } from 'vitest';
import { releasedChangelog } from '../../scripts/released-changelog.js';
import { bumpOfDeclarations } from '../../scripts/declarations-bump.js';

describe('releasedChangelog', () => {
  const head = '# Changelog\n\nNewest first.\n\n';

  test('puts what is unreleased into the entry of the version, part by part, with the date', () => {
    const before = `${head}## Unreleased\n\n### Code\n\n- Add b.\n\n## 0.2.0\n\n### Content\n\n- Add x.\n\n### Code\n\n- Add a.\n\n## 0.1.0 (2026-01-01)\n\n### Code\n\n- First.\n`;
    expect(releasedChangelog(before, '0.2.0', '2026-11-30')).toBe(
      `${head}## 0.2.0 (2026-11-30)\n\n### Content\n\n- Add x.\n\n### Code\n\n- Add a.\n- Add b.\n\n## 0.1.0 (2026-01-01)\n\n### Code\n\n- First.\n`,
    );
  });

  test('makes the entry from what is unreleased alone', () => {
    expect(releasedChangelog(`${head}## Unreleased\n\n### Code\n\n- Add b.\n`, '0.3.0', '2026-12-01')).toBe(
      `${head}## 0.3.0 (2026-12-01)\n\n### Code\n\n- Add b.\n`,
    );
  });

  test('keeps the headings and empty lines of a part', () => {
    const part = '### Code\n\n#### Search\n\n- Add b.\n\n#### Newsletter\n\n- Add c.\n';
    expect(releasedChangelog(`${head}## Unreleased\n\n${part}`, '0.3.0', '2026-12-01')).toBe(
      `${head}## 0.3.0 (2026-12-01)\n\n${part}`,
    );
  });

  test('gives nothing when nothing is said of the version', () => {
    expect(releasedChangelog(`${head}## 0.20.0\n\n### Code\n\n- Old.\n`, '0.2.0', '2026-12-01')).toBeUndefined();
  });
});

test.each([
  ['', 'none'],
  ['--- a/html.d.ts\n+++ b/html.d.ts\n@@ -1,0 +2 @@\n+    readonly depth?: number;', 'minor'],
  ['--- a/html.d.ts\n+++ b/html.d.ts\n@@ -2 +1,0 @@\n-    readonly depth?: number;', 'major'],
  ['@@ -2 +2 @@\n-    readonly depth?: number;\n+    readonly depth?: string;', 'major'],
])('declarations that changed by %j ask for %s', (diff, bump) => {
  expect(bumpOfDeclarations(diff)).toBe(bump);
});
