/** JSON texts that are kept together, a line each, so that only those are parsed that are needed. */
export function joinLines(lines: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [toBytes(line), newline]));
}

export function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newlineCode, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

const newline = Buffer.from('\n');
const newlineCode = 0x0a;

export function toBytes(text: string | Buffer): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : text;
}

export function parseJson<T>(json: Buffer): T {
  return JSON.parse(json.toString('utf8')) as T;
}
