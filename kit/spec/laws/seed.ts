import { KitMisuse } from '../misuse';

/** Any number would do. It is fixed so that two runs of a spec never differ. */
const FIXED_SEED = 20_151;

/**
 * Where the random generator of every law starts. `KATA_SEED` replaces it, so that `npm run verify` can show that no
 * verdict depends on the number.
 *
 * @throws {KitMisuse} if `KATA_SEED` is not a whole number
 */
export const seed = seedFrom(process.env['KATA_SEED']);

export function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return FIXED_SEED;
  if (!/^-?\d{1,10}$/.test(text)) throw new KitMisuse(`KATA_SEED must be a whole number: ${text}`);
  return Number(text) | 0;
}
