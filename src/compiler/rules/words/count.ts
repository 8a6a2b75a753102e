/** A number with its thousands set apart. */
export const count = {
  fr: (value: number) => value.toLocaleString('en-US').replaceAll(',', '\u202f'),
  en: (value: number) => value.toLocaleString('en-US'),
};
