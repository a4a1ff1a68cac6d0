import { isDeepStrictEqual } from 'node:util';
import { collect } from '../sources/collect';
import { type Message, verdict } from './message';
import { show } from './show';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /** Consumes an iterable and passes if it yields exactly these values; pulls at most one more than there are. */
      toYield(values: readonly unknown[]): R;
    }
  }
}

export function toYield(received: unknown, values: readonly unknown[]): jest.CustomMatcherResult {
  if (!isIterable(received)) {
    return verdict(false, {
      what: `expected an iterable that yields ${list(values)}, received ${show(received)}`,
      why: '`for…of`, spread and `Array.from` ask an object for its iterator by [Symbol.iterator]().',
      look: 'what is returned? Is there a `return` at all, or a star after `function`?',
    });
  }
  // Collected before anything is compared: jest's own equality would iterate two generators against each other.
  const yielded = collect(received, values.length + 1);
  return verdict(isDeepStrictEqual(yielded, [...values]), {
    what: `expected ${list(values)}, received ${list(yielded)}${yielded.length > values.length ? ' and perhaps more' : ''}`,
    ...(isReused(yielded) ? REUSED : explain(yielded.length, values.length)),
  });
}

const REUSED: Omit<Message, 'what'> = {
  why: 'Who keeps a value must not see it change: each one is an object of its own.',
  look: 'every value here is one and the same object. Where is it made: in the loop or before it?',
};

function isReused(values: readonly unknown[]): boolean {
  return values.length > 1 && typeof values[0] === 'object' && new Set(values).size === 1;
}

function explain(received: number, expected: number): Omit<Message, 'what'> {
  if (expected === 0) {
    return {
      why: 'A generator object is single-pass: once it has completed, or was left early, there is nothing more.',
      look: 'an array or a re-iterable object in its place, state that starts again, or no `return()` for `break` to call.',
    };
  }
  if (received === 0) {
    return {
      why: 'Values come from `yield`; a body that never reaches one yields nothing.',
      look: 'the loop condition, and whether the source had been consumed before.',
    };
  }
  return {
    why: 'The values and their order are part of the task.',
    look:
      received === expected
        ? 'the first value that differs.'
        : 'the end condition: is it one off, or does a value such as 0 or "" end the loop?',
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] ===
    'function'
  );
}

function list(values: readonly unknown[]): string {
  return `[${values.map(show).join(', ')}]`;
}
