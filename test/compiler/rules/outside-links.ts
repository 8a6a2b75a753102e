import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { project, runCli } from '../../cli/run-cli.js';
import type { Found } from './rule-cases.js';

/** What `check --external` finds in a page whose only link, on its last line, is answered with an HTTP status. */
export async function askOutside(status: number): Promise<readonly Found[]> {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/here' ? 200 : status, { location: '/here' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const page = `---\nsummary: S\n---\n\n[Ailleurs](http://127.0.0.1:${port}/page)\n`;
    const folder = await project({ 'page.md': page });
    const { stdout } = await runCli(['check', '.', '--external', '--report', 'json', '--rule', '*=warn'], folder);
    return JSON.parse(stdout) as Found[];
  } finally {
    server.close();
  }
}
