'use strict';
// What every command needs before any TypeScript can be loaded: hence JavaScript that even an old Node understands.
const { obeyColorWishes } = require('./color-wishes.cjs');
const { OLDEST, isSupported } = require('./node-version.cjs');
const { provideTemporaryFolder } = require('./temporary-folder.cjs');

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

if (!isSupported(process.versions.node)) {
  refuse(`The kata needs Node ${OLDEST}; this is ${process.versions.node}.`);
}

obeyColorWishes(process.env);

const tried = provideTemporaryFolder();
if (tried.length > 0) {
  refuse(
    `The kata needs a folder for temporary files. It can write neither to ${tried.join(' nor to ')}. Set the environment variable TMPDIR to a folder where you can write.`,
  );
}

try {
  require('tsx/cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  refuse('The packages that the kata needs are not installed yet. Type npm ci first.');
}
