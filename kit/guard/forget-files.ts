import { createRequire } from 'node:module';
import type { Config } from '@jest/types';

interface ScriptTransformer {
  readonly _cache: { readonly transformedFiles: Map<string, unknown> };
}

// The copies that jest's own worker uses.
const requireOfJest = createRequire(require.resolve('jest-runner/package.json'));
const { createScriptTransformer } = requireOfJest('@jest/transform') as {
  createScriptTransformer: (config: Config.ProjectConfig) => Promise<ScriptTransformer>;
};
const { default: Resolver } = requireOfJest('jest-resolve') as {
  default: { clearDefaultResolverCache(): void };
};

/**
 * Makes jest look at the disk again. A process that runs one file after another remembers compiled code by path and
 * time stamp, and which files there are: two saves with one time stamp, or a new helper, would not be seen. What jest
 * keeps on disk is found by content, so little is compiled again.
 *
 * @param config of the project whose file runs next
 */
export async function forgetFiles(config: Config.ProjectConfig): Promise<void> {
  Resolver.clearDefaultResolverCache();
  const { _cache } = await createScriptTransformer(config);
  _cache.transformedFiles.clear();
}
