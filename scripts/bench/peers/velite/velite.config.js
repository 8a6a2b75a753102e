import rehypeSlug from 'rehype-slug';
import { defineConfig, s } from 'velite';
import { rehypePageLinks } from '../peers/rehype-page-links.mjs';

export default defineConfig({
  root: 'content',
  output: { data: '.velite', assets: '.velite/static', base: '/static/' },
  markdown: { gfm: true, copyLinkedFiles: false, rehypePlugins: [rehypeSlug, rehypePageLinks] },
  collections: {
    pages: {
      name: 'Page',
      pattern: '**/*.md',
      schema: s.object({
        title: s.string(),
        summary: s.string(),
        reviewed: s.isodate().optional(),
        path: s.path(),
        html: s.markdown(),
      }),
    },
  },
});
