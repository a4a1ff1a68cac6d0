'use strict';

/**
 * Says in the one way that every package understands that no colours are wanted. Some take any value of FORCE_COLOR for a
 * yes, `0` too, and some ask for colours in a terminal that calls itself `dumb`.
 *
 * @param {NodeJS.ProcessEnv} env
 */
exports.obeyColorWishes = (env) => {
  const isOff = env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false';
  const isDumb = env.TERM === 'dumb' && env.FORCE_COLOR === undefined;
  if (!isOff && !isDumb) return;
  // Node warns of both.
  delete env.FORCE_COLOR;
  env.NO_COLOR = '1';
};
