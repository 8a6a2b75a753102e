import type { Root } from 'mdast';

// Not written into the import: bundlers would look for a package that most projects do not have.
const nativePackage: string = 'satteri';

/** What installs it, in the version that is proven to read alike. */
export const installSatteri = 'npm install --save-dev satteri@0.10.5';

/** Loads npm's `satteri`; throws an `Error` that says how to install it. */
export async function loadSatteri(): Promise<(markdown: string) => Root> {
  try {
    const module = import(/* webpackIgnore: true */ /* @vite-ignore */ nativePackage);
    const { markdownToMdast } = (await module) as typeof import('satteri');
    return (markdown) => markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }) as Root;
  } catch (cause) {
    const reason = (cause as Error).message.split('\n')[0];
    throw new Error(`parser: "native" needs the package satteri (${installSatteri}): ${reason}`, { cause });
  }
}
