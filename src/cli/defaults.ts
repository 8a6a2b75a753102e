/** Where `--cache` keeps its files when it names no folder: out of the way of version control. */
export const defaultCache = 'node_modules/.cache/datagouv-faq';

/** The folder that is read when none is named. */
export const defaultFolder = 'content';

/** The folder that is written when none is named. */
export const defaultOut = 'faq';
