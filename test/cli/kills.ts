export const pages = ['index.md', 'suite.md', 'fin.md'] as const;

/** A page that holds the number of its round 50 times, each beside a character that may be spoilt. */
export function pageOf(name: string, round: number, isSpoilt = false): string {
  const text = `${round} ${isSpoilt ? 'dâ€™ici' : 'd’ici'}\n\n`;
  return `---\ntitle: ${name}\nsummary: Tout.\n---\n\n## Une {#une}\n\n${text.repeat(50)}`;
}
