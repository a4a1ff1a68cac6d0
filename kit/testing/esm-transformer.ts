import type { SyncTransformer } from '@jest/transform';
import { transformSync } from 'esbuild';

/** Makes CommonJS of a package that is an ES module: before Node 24, jest cannot `require` one, though Node 20 can. */
const transformer: SyncTransformer = {
  process(source, path) {
    return transformSync(source, { format: 'cjs', sourcefile: path, sourcemap: 'inline' });
  },
};

export default transformer;
