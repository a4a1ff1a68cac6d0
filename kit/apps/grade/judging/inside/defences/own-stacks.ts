import { SUBMISSION } from '../load';

const toText = Reflect.get(Error.prototype, 'toString') as () => string;

/**
 * Makes the stack of every error show the frames of the submission and no others. The names and lines of what calls it would
 * tell a submission which test runs and which matcher looks at its values, and code could answer accordingly.
 *
 * Call it before the realm is hardened, because afterwards nothing can change it.
 */
export function showOwnStacks(realm: typeof globalThis): void {
  realm.Error.prepareStackTrace = (error, frames) => {
    const own = frames.filter((frame) => frame.getFileName()?.startsWith(SUBMISSION));
    return [headerOf(error), ...own.map(lineFor)].join('\n');
  };
}

function lineFor(frame: NodeJS.CallSite): string {
  const name = frame.getFunctionName() ?? '<anonymous>';
  return `    at ${name} (${frame.getFileName()}:${frame.getLineNumber()}:${frame.getColumnNumber()})`;
}

/** A name or a message may be an accessor that throws. */
function headerOf(error: Error): string {
  try {
    return toText.call(error);
  } catch {
    return 'Error';
  }
}
