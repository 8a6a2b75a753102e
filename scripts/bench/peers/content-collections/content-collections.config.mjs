import { defineCollection, defineConfig } from '@content-collections/core';
import { compileMarkdown } from '@content-collections/markdown';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { z } from 'zod';
import { rehypePageLinks } from '../peers/rehype-page-links.mjs';

const pages = defineCollection({
  name: 'pages',
  directory: 'content',
  include: '**/*.md',
  schema: z.object({
    title: z.string(),
    summary: z.string(),
    reviewed: z.iso.date().optional(),
    content: z.string(),
  }),
  transform: async (page, context) => ({
    title: page.title,
    summary: page.summary,
    path: page._meta.path,
    html: await compileMarkdown(context, page, {
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeSlug, rehypePageLinks],
    }),
  }),
});

export default defineConfig({ content: [pages] });
