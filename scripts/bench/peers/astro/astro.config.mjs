import rehypeSlug from 'rehype-slug';
import { defineConfig } from 'astro/config';
import { rehypePageLinks } from '../peers/rehype-page-links.mjs';

export default defineConfig({
  markdown: { syntaxHighlight: false, smartypants: false, rehypePlugins: [rehypeSlug, rehypePageLinks] },
});
