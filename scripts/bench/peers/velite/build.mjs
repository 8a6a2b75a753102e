import { build } from 'velite';

await build({ logLevel: 'warn' });
