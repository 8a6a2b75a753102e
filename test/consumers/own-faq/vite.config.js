import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vite';

/** Compiles the Markdown before Vite reads what it becomes; an error in a page stops the build. */
const faq = {
  name: 'faq',
  buildStart() {
    execFileSync('npx', ['datagouv-faq', 'build', 'content', '--out', 'src/faq', '--cache'], { stdio: 'inherit' });
  },
};

export default defineConfig({ plugins: [faq], build: { target: 'es2022' } });
