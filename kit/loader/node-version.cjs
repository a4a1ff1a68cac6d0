'use strict';

/** Versions that get corrections for long, by major and the oldest minor; of 24 and later, all. */
const OLDEST_MINOR = { 20: 20, 22: 12 };
const ALL_FROM = 24;

/** As a sentence has it; package.json's `engines` says the same. */
exports.OLDEST = '20.20, 22.12, or 24 and later';

/**
 * Whether the kata runs on a Node.
 *
 * @param {string} version as `process.versions.node` has it: `20.20.2`
 */
exports.isSupported = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major >= ALL_FROM || minor >= OLDEST_MINOR[major];
};
