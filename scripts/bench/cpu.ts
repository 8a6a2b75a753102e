/** The least time that is worth measuring: shorter work is repeated. */
const leastMs = 100;

/** CPU time of one call of each function, in milliseconds, measured in turn in this process; one round warms up. */
export function cpuInTurn<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number[]> {
  const names = Object.keys(work) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) cpuOf(work[name]);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(cpuOf(work[name]));
  }
  return results;
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  let calls = 0;
  let spentMs: number;
  do {
    work();
    calls++;
    const { user, system } = process.cpuUsage(before);
    spentMs = (user + system) / 1000;
  } while (spentMs < leastMs);
  return spentMs / calls;
}
