import { readFileSync } from 'node:fs';
import * as vm from 'node:vm';
import { createScriptTransformer } from '@jest/transform';
import type { Config } from '@jest/types';

/** As jest asks for a file that a spec requires; what is asked for is part of its cache's keys. */
const AS_REQUIRED = {
  instrument: false,
  supportsDynamicImport: 'SyntheticModule' in vm,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
} as const;

/**
 * Compiles files into jest's cache. A process that finds all its files there need not load TypeScript, whose 20 MB of
 * live objects would slow down every garbage collection of its heap tests.
 *
 * @param config the configuration of the project whose spec requires the files
 */
export async function compileAhead(
  config: Config.ProjectConfig,
  files: readonly string[],
): Promise<void> {
  const transformer = await createScriptTransformer(config);
  for (const file of files)
    transformer.transformSource(file, readFileSync(file, 'utf8'), AS_REQUIRED);
}
