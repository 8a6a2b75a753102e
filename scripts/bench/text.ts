import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderHtml } from '../../src/html/index.js';
import { pages } from '../../src/faq/index.js';
import { renderText } from '../../src/text/index.js';
import { cpuInTurn } from './cpu.js';
import { installPeers, peersFolder } from './peers.js';
import { median, ratio, type Row } from './row.js';
import type { BenchOptions } from './topic.js';

interface HtmlToText {
  readonly convert: (html: string, options: { readonly wordwrap: number }) => string;
}

/** Every page as plain text, wrapped at 72 columns, against what is usually done with its HTML. */
export async function measureText({ rounds, progress }: BenchOptions): Promise<Row[]> {
  await installPeers(progress);
  progress('rendering text');
  const { convert } = createRequire(join(peersFolder, 'package.json'))('html-to-text') as HtmlToText;
  const html = pages.map((page) => renderHtml(page));
  const { ours, theirs } = cpuInTurn(
    {
      ours: () => pages.map((page) => renderText(page, { width: 72 })),
      theirs: () => html.map((one) => convert(one, { wordwrap: 72 })),
    },
    rounds,
  );
  return [
    {
      what: '`renderText` of every page, against html-to-text',
      ...ratio(ours, theirs),
      parts: { unit: 'ms', values: { 'datagouv-faq': median(ours), 'html-to-text': median(theirs) } },
    },
  ];
}
