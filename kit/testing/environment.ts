import { createRequire } from 'node:module';
import GuardedEnvironment from '../judge/guard/inside/environment';

const requireOutside = createRequire(__filename);

/**
 * Gives the kit's tests the TypeScript of their process: see shared-typescript.ts. To load it again for each test file takes
 * half a second, and 60 MB that every later collection has to go through.
 */
export default class KitEnvironment extends GuardedEnvironment {
  constructor(...args: ConstructorParameters<typeof GuardedEnvironment>) {
    super(...args);
    Object.defineProperty(this.global, Symbol.for('generator-kata.typescript'), {
      get: () => requireOutside('typescript') as unknown,
    });
  }
}
