import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';
import { versions } from './two-versions.js';

describe('redirects', () => {
  it.each([
    ['netlify', '/faq/a/deux /faq/a/trois 301\n'],
    ['nginx', '"/faq/a/deux" "/faq/a/trois";\n'],
    ['json', '{\n  "faq/a#deux": "faq/a#trois"\n}\n'],
  ])('prints %s', async (format, expected) => {
    const { stdout } = await runCli(['redirects', 'new.json', '--format', format], await versions());
    expect(stdout).toBe(expected);
  });
});
