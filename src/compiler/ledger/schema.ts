import * as z from 'zod';
import { plainText } from '../output/plain-text.js';

const text = plainText().min(1);

const edition = z.strictObject({
  date: z.iso.date(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
}).readonly(); // prettier-ignore

const fate = z.union([
  z.strictObject({ moved: text.describe('Key it has now.') }).readonly(),
  z.strictObject({ split: z.array(text).min(2).readonly().describe('Keys of its parts.') }).readonly(),
  z.strictObject({ removed: text.describe('Reason, in the language of the content.') }).readonly(),
], 'expected { "moved": "page#id" }, { "split": ["page#a", "page#b"] } or { "removed": "reason" }'); // prettier-ignore

const entry = z.strictObject({
  title: text.describe('Last title, plain text.'),
  first: edition.describe('When it was first published.'),
  changed: edition.describe('Last change; with a fate, when it met it.'),
  fate: fate.exactOptional().describe('Where it went; absent while it is published.'),
}); // prettier-ignore

const key = plainText().regex(/^[^\s#]+(?:#\S+)?$/);
const digest = z.string().regex(/^[0-9a-f]{16}$/);

const original = z.strictObject({ hash: digest, text: z.string() }).readonly();

/** The history that a FAQ carries, by key. */
export const historySchema = z.record(key, entry.readonly()).readonly();

/** The file `history.json`. */
export const ledgerSchema = z.record(
  key,
  entry
    .extend({
      hash: digest.exactOptional(),
      sketch: digest.exactOptional(),
      original: original.exactOptional().describe('Of a translation: what it was made from.'),
    })
    .refine(({ first, changed }) => first.date <= changed.date, {
      path: ['changed'],
      error: '"changed" is earlier than "first"',
    })
    .readonly(),
);
