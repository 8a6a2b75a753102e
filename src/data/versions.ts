/** Whether a text is `major.minor.patch`, perhaps a prerelease or build of it: `1.2.0-rc.1`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(text);
}

/** Orders two versions: negative when `a` is older. A prerelease counts as its release, under which a ledger notes it. */
export function compareVersions(a: string, b: string): number {
  const [from, to] = [numbersOf(a), numbersOf(b)];
  return from[0] - to[0] || from[1] - to[1] || from[2] - to[2];
}

/** Major, minor and patch; zeros for what is no version. */
export function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, major = 0, minor = 0, patch = 0] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch)];
}
