/** Languages the messages are written in. */
export type Language = 'fr' | 'en';

/** A table of words in each language. */
export type Words<Key extends string, Entry = string> = Readonly<Record<Language, Readonly<Record<Key, Entry>>>>;
