import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyncTransformer, TransformOptions } from '@jest/transform';
import type { TsJestTransformer, TsJestTransformerOptions } from 'ts-jest';
import { withLazyReexports } from './lazy-reexports';
import { withPercentEncoded } from './percent-in-path';

/**
 * ts-jest, loaded only when a file must be compiled. Loading it brings TypeScript along, 0.3 s that a run with a warm
 * cache does not need; jest asks for cache keys before that, so those are made here of all that a result depends on.
 */
const transformer: SyncTransformer<TsJestTransformerOptions> = {
  getCacheKey(source, path, options) {
    return createHash('sha256')
      .update(versions())
      .update(readFileSync(join(options.config.rootDir, 'tsconfig.json')))
      .update(
        `\0${path}\0${source}\0${options.instrument}\0${JSON.stringify(options.transformerConfig)}`,
      )
      .digest('hex');
  },
  process(source, path, options) {
    const { code, ...rest } = loaded(options).process(source, path, options);
    const lazy = withLazyReexports(source, code);
    return { ...rest, code: path.includes('%') ? withPercentEncoded(lazy) : lazy };
  },
};

export default transformer;

/** Whether this process has had to compile something, and so holds TypeScript. */
export function hasCompiled(): boolean {
  return tsJest !== undefined;
}

let tsJest: TsJestTransformer | undefined;

function loaded(options: TransformOptions<TsJestTransformerOptions>): TsJestTransformer {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it immediately
  const { default: factory } = require('ts-jest') as typeof import('ts-jest');
  tsJest ??= factory.createTransformer(options.transformerConfig);
  return tsJest;
}

let versionsText: string | undefined;

function versions(): string {
  versionsText ??= ['ts-jest/package.json', 'typescript/package.json']
    .map((manifest) => readFileSync(require.resolve(manifest), 'utf8'))
    .join('\0');
  return versionsText;
}
