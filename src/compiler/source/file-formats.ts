/** Programs whose files people rename to a page. */
export type FileFormat =
  | 'archive' | 'image' | 'old-office' | 'open-document' | 'pages' | 'pdf' | 'rich-text' | 'spreadsheet' | 'word'; // prettier-ignore

/** How the files of each format begin, as Latin-1, and what else stands in their head: the first that fits. */
const beginnings: readonly (readonly [start: string, format: FileFormat, holds?: string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf1', 'rich-text'],
  // A zip archive lists what it holds as it goes.
  ['PK\x03\x04', 'word', 'word/'],
  ['PK\x03\x04', 'spreadsheet', 'xl/'],
  ['PK\x03\x04', 'open-document', 'application/vnd.oasis.opendocument'],
  ['PK\x03\x04', 'pages', 'Index/'],
  ['PK\x03\x04', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF89a', 'image'],
  ['GIF87a', 'image'],
];

/** Bytes at the start of a file that are looked at. */
const head = 8192;

/** The format of a file that is no Markdown, by its first bytes. */
export function findFileFormat(value: string | Uint8Array): FileFormat | undefined {
  const first = typeof value === 'string' ? value.slice(0, 1) : String.fromCharCode(value[0] ?? 0);
  if (!beginnings.some(([start]) => start.startsWith(first))) return undefined;
  const text = typeof value === 'string' ? value.slice(0, head) : String.fromCharCode(...value.subarray(0, head));
  return beginnings.find(([start, , holds = '']) => text.startsWith(start) && text.includes(holds))?.[1];
}
