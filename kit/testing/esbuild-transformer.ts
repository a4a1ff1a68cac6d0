import type { SyncTransformer } from '@jest/transform';
import { transformSync } from 'esbuild';

/**
 * Makes CommonJS of the kit's own files and of packages that are ES modules, which jest cannot `require` before Node 24,
 * though Node 20 can. Learners' code is compiled by TypeScript, which takes half a second to load: the processes of the
 * kit's tests do without.
 */
const transformer: SyncTransformer = {
  process(source, path) {
    return transformSync(source, {
      format: 'cjs',
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      sourcefile: path,
      sourcemap: 'inline',
      target: 'node20.20',
    });
  },
};

export default transformer;
