/** Names of devices on Windows, whatever follows their point (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/** Whether Windows keeps a name for itself. */
export function isReservedName(name: string): boolean {
  return reserved.test(name.split('.', 1)[0]!);
}

/** The path as every system can hold it: the same, for most. */
export function portablePath(path: string): string {
  return path
    .split(/[\\/]/)
    .map((name) => (isReservedName(name) ? name.replace(/^[^.]+/, '$&-faq') : name))
    .join('/');
}
