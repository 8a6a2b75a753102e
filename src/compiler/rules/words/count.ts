/** A value above its limit. */
export interface Excess {
  /** What was counted, or the least it can be when counting stopped at the limit. */
  found: number;
  limit: number;
}

/** A number with its thousands set apart. */
export const count = {
  fr: (value: number) => value.toLocaleString('en-US').replaceAll(',', '\u202f'),
  en: (value: number) => value.toLocaleString('en-US'),
};
