import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes, type ServerRoute } from '@angular/ssr';
import { outline } from 'datagouv-faq/catalog';
import { App, config } from './app';

const sections = outline.flatMap((page) => page.sections);
const routes: ServerRoute[] = [
  {
    path: 'aide/:page',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: async () => outline.map(({ id }) => ({ page: id })),
  },
  {
    path: 'aide/:page/:id',
    renderMode: RenderMode.Prerender,
    getPrerenderParams: async () => sections.map(({ page, id }) => ({ page, id })),
  },
  { path: '**', renderMode: RenderMode.Prerender },
];

const server = mergeApplicationConfig(config, { providers: [provideServerRendering(withRoutes(routes))] });

export default (context: BootstrapContext) => bootstrapApplication(App, server, context);
