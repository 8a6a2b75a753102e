/** Orders two versions `major.minor.patch`: negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [from, to] = [parts(a), parts(b)];
  return from[0] - to[0] || from[1] - to[1] || from[2] - to[2];
}

function parts(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}
