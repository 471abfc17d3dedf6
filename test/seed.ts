import fc from 'fast-check';

/**
 * One seed for every property, so that what lands is what was tried: a clean checkout tries the same cases as the desk.
 * New cases are looked for on purpose: `FC_SEED=$RANDOM npm test`, or `npm run soak`, which takes a new seed each time.
 */
const seed = process.env['FC_SEED'] ?? (globalThis.soakRuns === undefined ? 20_201_231 : null);
if (seed !== null) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
