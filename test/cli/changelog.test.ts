import { expect, test } from 'vitest';
import { withContentPart } from '../../src/cli/record/changelog.js';

const code = '### Code\n\n- Add a.\n';

test.each([
  ['makes an entry', '# Log\n', ['- B'], '# Log\n\n## 0.2.1\n\n### Content\n\n- B\n'],
  ['adds the part', `## 0.2.1\n\n${code}`, ['- B'], `## 0.2.1\n\n${code}\n### Content\n\n- B\n`],
  [
    'replaces the part',
    `## 0.2.1\n\n### Content\n\n- A\n\n${code}`,
    ['- B'],
    `## 0.2.1\n\n### Content\n\n- B\n\n${code}`,
  ],
  [
    'knows a version from a longer one',
    `# Log\n\n## 0.2.10 (2026-11-30)\n\n${code}`,
    ['- B'],
    `# Log\n\n## 0.2.1\n\n### Content\n\n- B\n\n## 0.2.10 (2026-11-30)\n\n${code}`,
  ],
  ['leaves a version of code alone', `## Unreleased\n\n${code}`, [], `## Unreleased\n\n${code}`],
  [
    'leaves what was written by hand',
    '## 0.2.1\n\n### Content\n\n- By hand.\n',
    [],
    '## 0.2.1\n\n### Content\n\n- By hand.\n',
  ],
])('withContentPart %s', (_, before, lines, after) => {
  expect(withContentPart(before, '0.2.1', lines)).toBe(after);
});
