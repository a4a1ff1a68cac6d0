import { resolve, sep } from 'node:path';
import { ROOT } from '../../kata/root';
import { sourceFor } from '../../kata/files/source-for';

interface Options {
  /** The folder of the file that imports. */
  readonly basedir: string;
  readonly defaultResolver: (request: string, options: Options) => string;
}

const PACKAGES = `${ROOT}${sep}node_modules${sep}`;

/**
 * Jest's resolver, except that an import means the file that TypeScript takes. Jest by itself prefers a compiled
 * `helper.js` to the `helper.ts` next to it, which runs what the learner no longer sees.
 *
 * @throws Error if there is no such module
 */
export function sync(request: string, options: Options): string {
  const isOwn = /^\.{1,2}\//.test(request) && !options.basedir.startsWith(PACKAGES);
  const source = isOwn ? sourceFor(resolve(options.basedir, request)) : undefined;
  return source ?? options.defaultResolver(request, options);
}
