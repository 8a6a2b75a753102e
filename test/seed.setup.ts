import { configureGlobal } from 'fast-check';

// What fails, fails again, and nobody's change is refused for what another one left: a run tries the same random inputs
// each time. `SEED` of the environment asks for others, as the nightly run does.
configureGlobal({ seed: Number(process.env.SEED ?? 2026) });
