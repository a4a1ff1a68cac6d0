import { types } from 'node:util';
import type { OnTamper } from './harden';

const DEPTH = 5;
const MOST_VALUES = 10_000;

/**
 * Refuses values that would make jest's equality ask themselves whether they are equal: asymmetric matchers, which it
 * knows by a property, and proxies, which could have that property at the second look only.
 *
 * @throws Error if there is one
 */
export function refuseDisguises(received: unknown, onTamper: OnTamper): void {
  let left = MOST_VALUES;
  const look = (value: unknown, depth: number): void => {
    const mayBeDisguised = typeof value === 'object' || typeof value === 'function';
    if (!mayBeDisguised || value === null || (left -= 1) < 0) return;
    if (types.isProxy(value)) return refuse('a Proxy', onTamper);
    if ('asymmetricMatch' in value) return refuse('an asymmetric matcher', onTamper);
    if (depth === 0 || types.isTypedArray(value)) return;
    for (const key of Reflect.ownKeys(value)) {
      look(Object.getOwnPropertyDescriptor(value, key)?.value, depth - 1);
    }
  };
  look(received, DEPTH);
}

function refuse(what: string, onTamper: OnTamper): never {
  onTamper(`the comparison, by ${what} as a value`);
  throw new Error(`expected a value, received ${what}`);
}
