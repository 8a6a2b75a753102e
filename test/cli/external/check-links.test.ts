import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/cli/external/check-links.js';
import { defaultCheckLinksOptions } from '../../../src/cli/external/default-options.js';
import { isPrivate } from '../../../src/cli/external/private-host.js';
import { en } from '../../../src/cli/words/en.js';
import { project, runCli } from '../run-cli.js';

const asked: string[] = [];
let active = 0;
let mostActive = 0;
let server: Server;
let base = '';

/** A site with every kind of answer. */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    mostActive = Math.max(mostActive, ++active);
    response.on('close', () => active--);
    const answer = (status: number, headers: Record<string, string> = {}) => response.writeHead(status, headers).end();
    const path = request.url ?? '';
    if (path === '/never') return;
    if (path === '/late') setTimeout(() => answer(200), 150);
    else if (path === '/moved') answer(301, { location: '/ok' });
    else if (path === '/elsewhere') answer(302, { location: '/ok' });
    else if (path === '/circle') answer(302, { location: '/circle' });
    else if (path === '/inside') answer(302, { location: `${base.replace('127.0.0.1', 'localhost')}/ok` });
    else if (path.startsWith('/busy-')) {
      const first = asked.filter((one) => one.endsWith(path)).length === 1;
      answer(first ? 429 : 200, { 'retry-after': path.slice(6) });
    } else if (path === '/no-head') answer(request.method === 'HEAD' ? 405 : 200);
    else answer(Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.closeAllConnections());
beforeEach(() => void asked.splice(0));

const page = (paths: readonly string[]) => ({
  'docs/index.md': `---\ntitle: Aide\nsummary: Oui.\n---\n\n## Liens {#liens}\n\n${paths.map((path) => `- [vers ${path.slice(1)}](${base}${path})`).join('\n')}\n`,
});

describe('check --external', () => {
  test('tells what is broken, moved or silent, at the line of the link', async () => {
    const paths = ['/ok', '/moved', '/elsewhere', '/404', '/410', '/500', '/403', '/late', '/circle', '/no-head'];
    const folder = await project(page(paths));
    const args = ['check', 'docs', '--external', '--timeout', '60000', '--report', 'json'];
    const { stdout, code } = await runCli(args, folder);
    const found = (JSON.parse(stdout) as { line: number; rule: string; found: string }[]).map(
      ({ line, rule, found }) => `${line} ${rule} ${found.slice(base.length)}`,
    );
    expect(found).toEqual([
      '9 external-moved /moved',
      '11 external-link /404',
      '12 external-link /410',
      '13 external-silent /500',
      '14 external-silent /403',
      '16 external-silent /circle',
    ]);
    expect(code).toBe(1);
  });

  test('waits no longer than it is told for a site that never answers', async () => {
    const folder = await project(page(['/never']));
    const args = ['check', 'docs', '--external', '--timeout', '300', '--report', 'json'];
    const { stdout, code } = await runCli(args, folder);
    expect(JSON.parse(stdout)).toMatchObject([{ line: 8, rule: 'external-silent', found: `${base}/never` }]);
    expect(code).toBe(0);
  });

  test('asks one thing at a time of a host, and for what answered not again on that day', async () => {
    const folder = await project(page(['/ok', '/late', '/404']));
    mostActive = 0;
    await runCli(['check', 'docs', '--external', '--cache', 'cache'], folder);
    expect(mostActive).toBe(1);
    asked.splice(0);
    await runCli(['check', 'docs', '--external', '--cache', 'cache'], folder);
    expect(asked).toEqual(['HEAD /404', 'GET /404']);
  });

  test('is asked for: without the option no request leaves', async () => {
    expect((await runCli(['check', 'docs'], await project(page(['/404'])))).code).toBe(0);
    expect(asked).toEqual([]);
  });
});

const quick = { ...defaultCheckLinksOptions, isPrivate, timeoutMs: 60_000, userAgent: 'test', say: en, pauseMs: 1 };

test('waits between two requests to one host', async () => {
  const start = performance.now();
  const answers: string[] = [];
  const options = { ...quick, pauseMs: 100 };
  await checkLinks([`${base}/ok`, `${base}/ok?2`, `${base}/ok?3`, `${base}/ok`], options, (_, { kind }) =>
    answers.push(kind),
  );
  expect(answers).toEqual(['ok', 'ok', 'ok']);
  expect(performance.now() - start).toBeGreaterThan(190);
});

test('a port that is closed leaves the answer open', async () => {
  const answers: Record<string, string> = {};
  const options = { ...quick, pauseMs: 1 };
  await checkLinks(['http://127.0.0.1:1/'], options, (url, { kind }) => (answers[url] = kind));
  expect(answers).toEqual({ 'http://127.0.0.1:1/': 'unsure' });
});

test('the links of a translation are asked for too, each once, and a moved one is given its new address', async () => {
  const own = page(['/ok', '/moved']);
  const folder = await project({
    ...own,
    'docs/en/index.md': own['docs/index.md'].replace('title: Aide', 'title: Help\nlang: en'),
  });
  const { stdout } = await runCli(['check', 'docs', '--external', '--report', 'json', '--cache', 'cache'], folder);
  const moved = (JSON.parse(stdout) as { rule: string; path: string; nearest: string }[]).filter(
    ({ rule }) => rule === 'external-moved',
  );
  expect(moved.map(({ path, nearest }) => [path, nearest])).toEqual([
    ['en/index.md', `${base}/ok`],
    ['index.md', `${base}/ok`],
  ]);
  expect(asked.filter((one) => one.endsWith('/moved'))).toHaveLength(1);
});

test.each([
  ['/busy-0', 'ok', ['HEAD /busy-0', 'HEAD /busy-0']],
  ['/busy-86400', 'unsure', ['HEAD /busy-86400']],
  ['/429', 'unsure', ['HEAD /429']],
])('a server that is busy, %s, is asked again when it says so alone', async (path, kind, requests) => {
  const answers: string[] = [];
  await checkLinks([base + path], quick, (_, answer) => answers.push(answer.kind));
  expect([answers, asked]).toEqual([[kind], requests]);
});

test.each([
  [
    'is not followed from outside',
    ['localhost'],
    ['unsure', 'a redirect into a private network, which was not followed'],
    1,
  ],
  ['is followed from inside', ['127.0.0.1', 'localhost'], ['ok', undefined], 2],
])('a redirect into a private network %s', async (_row, inside, expected, requests) => {
  const answers: unknown[] = [];
  const options = { ...quick, isPrivate: async (host: string) => inside.includes(host) };
  await checkLinks([`${base}/inside`], options, (_, answer) =>
    answers.push(answer.kind, answer.kind === 'unsure' ? answer.reason : undefined),
  );
  expect(answers).toEqual(expected);
  expect(asked).toHaveLength(requests);
});

test.each([
  ['127.0.0.1', true], ['localhost', true], ['10.1.2.3', true], ['172.31.0.1', true], ['192.168.1.1', true], ['0.0.0.0', true],
  ['169.254.169.254', true], ['100.64.0.1', true], ['[::1]', true], ['[fd00::1]', true], ['[fe80::1]', true], ['[::ffff:10.0.0.1]', true],
  ['[::ffff:a00:1]', true], ['8.8.8.8', false], ['172.32.0.1', false], ['100.128.0.1', false], ['[2001:db8::1]', false], ['none.invalid', false],
])('%s is private: %s', async (host, expected) => {
  expect(await isPrivate(host)).toBe(expected);
}); // prettier-ignore
