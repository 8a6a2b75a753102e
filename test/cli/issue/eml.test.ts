import { describe, expect, it } from 'vitest';
import { encodeWords } from '../../../src/cli/issue/eml.js';

describe('encodeWords', () => {
  it('leaves plain words alone', () => {
    expect(encodeWords('Quoi de neuf')).toBe('Quoi de neuf');
  });

  it('cuts between characters, never inside one, in words of 75 characters', () => {
    const text = 'é😀'.repeat(40);
    const words = encodeWords(text).split('\r\n ');
    expect(words.every((word) => word.length <= 75)).toBe(true);
    const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('');
    expect(decoded).toBe(text);
  });
});
