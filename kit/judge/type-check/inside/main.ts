import { join } from 'node:path';
import { endWithParent } from '../../../ground/process/end-with-parent';
import { ROOT } from '../../../kata/root';
import { compileAhead } from './compile-ahead';
import { TypeChecker } from './type-checker';
import type { Reply, Request } from '../typescript-process';

// Runs in its own process, so that loading TypeScript, compiling and checking run in parallel with the tests.
const checker = new TypeChecker(join(ROOT, 'tsconfig.json'));

async function replyTo(request: Request): Promise<Reply> {
  const { id, files } = request;
  if (request.kind === 'check') return { id, errors: checker.errorsIn(files) };
  try {
    await compileAhead(request.config, files);
    return { id, errors: [] };
  } catch {
    // If something else is wrong, the run of the spec reports it.
    return { id, errors: checker.syntaxErrorsIn(files) };
  }
}

process.on('message', (request: Request) => {
  // The parent may have exited (Ctrl-C). Ignore the send error.
  void replyTo(request).then((reply) => process.send?.(reply, () => undefined));
});
endWithParent();
