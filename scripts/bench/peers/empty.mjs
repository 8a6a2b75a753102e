/** Imported to learn what an import costs when the module holds nothing. */
export const empty = true;
