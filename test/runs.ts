/** How often something random is tried: as often as usual, times `RUNS` of the environment. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.RUNS ?? 1));
}
