// `astro sync` renders every entry of the collection into the data store: the part of Astro that does the same work.
import { sync } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await sync({ root: process.cwd(), logLevel: 'error' });
process.exit(0);
