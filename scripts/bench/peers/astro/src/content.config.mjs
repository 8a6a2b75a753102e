import { glob } from 'astro/loaders';
import { defineCollection, z } from 'astro:content';

const pages = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content' }),
  schema: z.object({ title: z.string(), summary: z.string(), reviewed: z.coerce.date().optional() }),
});

export const collections = { pages };
