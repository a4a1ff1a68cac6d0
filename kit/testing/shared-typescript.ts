import type typescript from 'typescript';

/** What `import ts from 'typescript'` means in the kit's tests: environment.ts provides it. */
export = Reflect.get(globalThis, Symbol.for('generator-kata.typescript')) as typeof typescript;
