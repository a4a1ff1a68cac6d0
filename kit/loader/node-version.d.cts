/** As a sentence has it; package.json's `engines` says the same. */
export const OLDEST: string;

/**
 * Whether the kata runs on a Node.
 *
 * @param version as `process.versions.node` has it: `20.20.2`
 */
export function isSupported(version: string): boolean;
