import { join } from 'node:path';
import { ROOT } from '../exercises/root';
import { TypeChecker } from './type-checker';

// Runs in a process of its own, so that loading TypeScript and checking go on beside the tests.
let checker: TypeChecker | undefined;

process.on('message', ({ id, files }: { id: number; files: readonly string[] }) => {
  checker ??= new TypeChecker(join(ROOT, 'tsconfig.json'));
  process.send!({ id, errors: checker.errorsIn(files) });
});
process.on('disconnect', () => process.exit());
