/** The oldest Node that the kata runs on; package.json's `engines` says the same. */
export const OLDEST_NODE = '20.20';

/**
 * Whether a Node is new enough.
 *
 * @param version as `process.versions.node` has it: `20.20.2`
 */
export function isNodeNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
