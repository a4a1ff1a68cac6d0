import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

type Callback = (...args: unknown[]) => void;
type Start = (callback: Callback, ...rest: unknown[]) => NodeJS.Timeout | NodeJS.Immediate;

/** Of each timer that was handed out, Node's own. */
const nodesOwn = new WeakMap<object, NodeJS.Timeout | NodeJS.Immediate>();

/**
 * A timer as a submission gets it. Node's own leads to every other timer of the process, and so to those of what judges.
 */
class Timer {
  ref(): this {
    nodesOwn.get(this)!.ref();
    return this;
  }

  unref(): this {
    nodesOwn.get(this)!.unref();
    return this;
  }

  hasRef(): boolean {
    return nodesOwn.get(this)!.hasRef();
  }

  refresh(): this {
    (nodesOwn.get(this) as NodeJS.Timeout).refresh();
    return this;
  }

  close(): this {
    stop(this);
    return this;
  }

  [Symbol.dispose](): void {
    stop(this);
  }
}

Object.freeze(Timer.prototype);

/** Starts and stops timers as Node does, under Node's names. */
export function timersStandIn(): Record<string, (...args: never[]) => unknown> {
  return {
    setTimeout: Object.assign(startBy(timers.setTimeout as Start), {
      [promisify.custom]: timersPromises.setTimeout,
    }),
    setInterval: startBy(timers.setInterval as Start),
    setImmediate: Object.assign(startBy(timers.setImmediate as Start), {
      [promisify.custom]: timersPromises.setImmediate,
    }),
    clearTimeout: stop,
    clearInterval: stop,
    clearImmediate: stop,
  };
}

function startBy(start: Start): (callback: Callback, ...rest: unknown[]) => Timer {
  return (callback, ...rest) => {
    const timer = new Timer();
    const isFunction = typeof callback === 'function';
    const called: Callback = (...args) => Reflect.apply(callback, timer, args);
    // What is no function is Node's to refuse.
    nodesOwn.set(timer, start(isFunction ? called : callback, ...rest));
    return timer;
  };
}

function stop(timer: unknown): void {
  if (typeof timer !== 'object' || timer === null) return;
  const own = nodesOwn.get(timer);
  if (own === undefined) return;
  timers.clearTimeout(own as NodeJS.Timeout);
  timers.clearImmediate(own as NodeJS.Immediate);
}
