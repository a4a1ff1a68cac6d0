import { buildSync } from 'esbuild';

/**
 * A script for a page: a TypeScript file with all that it imports.
 *
 * @param globalName by which the page's other scripts reach its exports
 */
export function bundle(file: string, globalName?: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    ...(globalName === undefined ? {} : { globalName }),
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}
