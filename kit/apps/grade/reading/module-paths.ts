/** The modules that an import without an ending may mean, in the order in which TypeScript looks for them. */
export function modulePaths(path: string): string[] {
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`];
}
