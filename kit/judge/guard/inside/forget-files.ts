import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { codeFilesIn } from '../../../kata/files/code-files';
import { ROOT } from '../../../kata/root';
import type { SpecJob } from './protocol';

interface ScriptTransformer {
  readonly _cache: { readonly transformedFiles: Map<string, unknown> };
}

// The copies that jest's own worker uses.
const requireOfJest = createRequire(require.resolve('jest-runner/package.json'));
const { createScriptTransformer } = requireOfJest('@jest/transform') as {
  createScriptTransformer: (config: SpecJob['spec']['config']) => Promise<ScriptTransformer>;
};
const { default: Resolver } = requireOfJest('jest-resolve') as {
  default: { clearDefaultResolverCache(): void };
};

/** These do not change during a session, and reading them again would slow down every run. */
const KEPT: readonly string[] = ['kit', 'node_modules'].map((name) => join(ROOT, name) + sep);

/** The files that a folder had when its spec ran last. */
const filesBefore = new Map<string, string>();

/**
 * Makes jest look at the learner's files again. A process that runs one spec after another remembers compiled code by
 * path and time stamp, and which files there are: two saves with one time stamp, or a new helper, would not be seen.
 * What jest keeps on disk is found by content, so nothing is compiled twice.
 */
export async function forgetFiles({ path, config }: SpecJob['spec']): Promise<void> {
  const { _cache } = await createScriptTransformer(config);
  for (const key of _cache.transformedFiles.keys()) {
    if (!KEPT.some((folder) => key.startsWith(folder))) _cache.transformedFiles.delete(key);
  }
  const folder = dirname(path);
  const files = codeFilesIn(folder).map(realPath).join('\n');
  if ((filesBefore.get(folder) ?? files) !== files) Resolver.clearDefaultResolverCache();
  filesBefore.set(folder, files);
}

/** A link can lead somewhere else later, with the same name. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
