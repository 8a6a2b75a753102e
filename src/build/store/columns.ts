/** Records by path as a list for each field: a few long lists are read faster than thousands of records. */
export type Columns<T> = { readonly path: readonly string[] } & {
  readonly [Field in keyof T]-?: readonly (T[Field] | null)[];
};

export function toColumns<T>(records: ReadonlyMap<string, T>, fields: readonly (keyof T)[]): Columns<T> {
  const all = [...records.values()];
  const lists = fields.map((field) => [field, all.map((record) => record[field] ?? null)] as const);
  return Object.fromEntries([['path', [...records.keys()]], ...lists]) as unknown as Columns<T>;
}

export function fromColumns<T>({ path, ...columns }: Columns<T>): [path: string, record: T][] {
  const lists = Object.entries(columns) as [string, readonly unknown[]][];
  return path.map((one, at) => {
    const record: Record<string, unknown> = {};
    for (const [field, list] of lists) record[field] = list[at] ?? undefined;
    return [one, record as T];
  });
}
