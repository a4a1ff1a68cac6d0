'use strict';
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Where packages keep what they may lose; there because a learner's own folders stay as they are. */
const OWN = join(__dirname, '..', '..', 'node_modules', '.cache', 'generator-kata', 'tmp');

/** A full disk still lets a folder be made, but no text be written. */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = mkdtempSync(join(folder, 'generator-kata-'));
    try {
      writeFileSync(join(probe, 'probe'), 'x');
    } finally {
      rmSync(probe, { recursive: true });
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Sees to it that this process and those that it starts have a folder for temporary files. The loader of TypeScript and
 * jest both keep what they have compiled there, and end with a stack trace where they cannot.
 *
 * @returns {string[]} the folders that were tried in vain; none where all is well
 */
exports.provideTemporaryFolder = () => {
  const given = tmpdir();
  if (isWritable(given)) return [];
  if (!isWritable(OWN)) return [given, OWN];
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = OWN;
  return [];
};
