import { defineConfig } from 'vite';
import { datagouvFaq } from 'datagouv-faq/vite';

/** Compiles the Markdown before Vite reads what it becomes; an error in a page stops the build. */
export default defineConfig({ plugins: [datagouvFaq()], build: { target: 'es2022' } });
