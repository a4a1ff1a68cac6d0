import { join } from 'node:path';
import { ROOT } from '../../kata/root';
import { compileAhead } from './compile-ahead';
import { TypeChecker } from './type-checker';
import type { Answer, Request } from './typescript-process';

// Runs in a process of its own, so that loading TypeScript, compiling and checking go on beside the tests.
const checker = new TypeChecker(join(ROOT, 'tsconfig.json'));

async function answerTo(request: Request): Promise<Answer> {
  const { id, files } = request;
  if (request.kind === 'check') return { id, errors: checker.errorsIn(files) };
  try {
    await compileAhead(request.config, files);
    return { id, errors: [] };
  } catch {
    // Whatever else may be wrong, the run of the spec will tell.
    return { id, errors: checker.syntaxErrorsIn(files) };
  }
}

process.on('message', (request: Request) => {
  // Who asked may have gone meanwhile, by Ctrl-C for one: then nobody is to be told, of that neither.
  void answerTo(request).then((answer) => process.send?.(answer, () => undefined));
});
process.on('disconnect', () => process.exit());
