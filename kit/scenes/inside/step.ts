import { compileFunction } from 'node:vm';
import type { Steppable } from '../scene';

const CALL = /^(next|return|throw)\(([^]*)\)$/;

/**
 * A step as it would be written: `next()`, `next(10)`, `throw(new PowerCut())`. Its argument is computed again each time.
 */
export class Step {
  readonly #method: 'next' | 'return' | 'throw';
  readonly #argument: (() => unknown) | undefined;

  /**
   * @param exports what the argument may name
   * @throws SyntaxError if the text is no call of next, return or throw, or the argument no expression
   */
  constructor(text: string, exports: object) {
    const [, method, argument = ''] = CALL.exec(text.trim()) ?? [];
    if (method === undefined) {
      throw new SyntaxError(`"${text}" is not next(…), return(…) or throw(…)`);
    }
    this.#method = method as 'next' | 'return' | 'throw';
    this.#argument = argument.trim() === '' ? undefined : expression(argument, exports);
  }

  /**
   * Makes the call.
   *
   * @returns what the method returns: a promise where it is asynchronous
   * @throws TypeError if there is no such method; else what the argument or the method throws
   */
  take(target: Steppable): unknown {
    // A learner's function may give back anything.
    const method: unknown = (target as Steppable | undefined)?.[this.#method];
    if (typeof method !== 'function') throw new TypeError(`it has no ${this.#method}()`);
    return Reflect.apply(method, target, this.#argument === undefined ? [] : [this.#argument()]);
  }
}

function expression(text: string, exports: object): () => unknown {
  const compute = compileFunction(`return (${text}\n);`, Object.keys(exports)) as (
    ...values: unknown[]
  ) => unknown;
  return () => compute(...(Object.values(exports) as unknown[]));
}
