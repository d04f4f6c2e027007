import fc from 'fast-check'

/** The seed of every ordinary run: a test that passes today passes tomorrow. `npm run fuzz` sets others. */
export const FIXED_SEED = 2004

fc.configureGlobal({ seed: FIXED_SEED })
