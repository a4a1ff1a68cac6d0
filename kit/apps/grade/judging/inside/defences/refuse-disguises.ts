import { types } from 'node:util';
import { isObject } from './harden';
import type { OnTamper } from './watched';

const DEPTH = 5;
const MOST_VALUES = 10_000;
const LONGEST_CHAIN = 50;

/**
 * Refuses what is made to look equal to everything: objects with the property by which jest knows asymmetric matchers, and
 * proxies, which could have it at the second look only, as values or among what values inherit from. The comparison
 * itself asks neither (see `bundle.ts`): this is to tell of them.
 *
 * @throws Error if there is one
 */
export function refuseDisguises(received: unknown, onTamper: OnTamper): void {
  let left = MOST_VALUES;
  const look = (value: unknown, depth: number): void => {
    if (!isObject(value) || (left -= 1) < 0) return;
    const disguise = disguiseOf(value);
    if (disguise !== undefined) return refuse(disguise, onTamper);
    if (depth === 0 || types.isTypedArray(value)) return;
    for (const key of Reflect.ownKeys(value)) {
      look(Object.getOwnPropertyDescriptor(value, key)?.value, depth - 1);
    }
  };
  look(received, DEPTH);
}

/** Never asks the object or its prototypes a question that a proxy could answer. */
function disguiseOf(value: object): string | undefined {
  let part: object | null = value;
  for (let length = 0; part !== null && length < LONGEST_CHAIN; length += 1) {
    if (types.isProxy(part)) return 'a Proxy';
    if (Object.hasOwn(part, 'asymmetricMatch')) return 'an asymmetric matcher';
    part = Object.getPrototypeOf(part) as object | null;
  }
  return part === null ? undefined : 'an endless inheritance';
}

function refuse(what: string, onTamper: OnTamper): never {
  onTamper(`the comparison, by ${what} as a value`);
  throw new Error(`expected a value, received ${what}`);
}
