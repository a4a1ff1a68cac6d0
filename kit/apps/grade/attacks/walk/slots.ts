// This runs inside the judging process, as a part of a submission. It sees only what every submission sees.

type Open = Record<PropertyKey, unknown>;

/** What one walk has found. */
export interface Walk {
  objects: number;
  /** How many functions and accessors can be called. */
  functions: number;
  /** The paths of the ones that can be replaced. */
  readonly open: string[];
}

const MOST_OBJECTS = 50_000;

/**
 * Visits every object that can be reached through properties, accessors, prototypes and constructors. It replaces each
 * function and accessor on the way, notes whether it stays replaced, and puts it back.
 */
export function walk(roots: object): Walk {
  const found: Walk = { objects: 0, functions: 0, open: [] };
  const seen = new Set<unknown>();
  const queue = Object.entries(roots) as [string, unknown][];
  for (const [path, object] of queue) {
    if (!isObject(object) || seen.has(object) || found.objects === MOST_OBJECTS) continue;
    seen.add(object);
    found.objects += 1;
    queue.push([`${path}/^`, Reflect.getPrototypeOf(object)], [`${path}/*`, madeBy(object)]);
    Reflect.ownKeys(object).forEach((key, index) => {
      const step = `${path}/${typeof key === 'string' ? key.replaceAll('/', '~') : `@${index}`}`;
      const { get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
      const value = read(object, key);
      queue.push([step, value], [`${step}/get`, get], [`${step}/set`, set]);
      if (typeof value !== 'function' && get === undefined) return;
      found.functions += 1;
      if (isOpen(object, key)) found.open.push(step);
    });
  }
  return found;
}

/** Replaces the function at a path of {@link walk} with one that lies. */
export function lieAt(roots: Readonly<Open>, path: string, lie: () => unknown): boolean {
  const [root = '', ...steps] = path.split('/');
  const last = steps.pop()!;
  let object = roots[root];
  for (const [index, step] of steps.entries()) {
    if (!isObject(object)) return false;
    if (step === '^') object = Reflect.getPrototypeOf(object);
    else if (step === '*') object = madeBy(object);
    else if (step !== 'get' && step !== 'set') object = ahead(object, step, steps[index + 1]);
  }
  return isObject(object) && replace(object, keyOf(object, last), lie);
}

/** What a constructor makes without arguments. It may lead to objects that the prototype does not lead to. */
function madeBy(object: object): unknown {
  if (typeof object !== 'function') return undefined;
  try {
    return Reflect.construct(object, []);
  } catch {
    return undefined;
  }
}

function ahead(object: object, step: string, after: string | undefined): unknown {
  const key = keyOf(object, step);
  const descriptor = Reflect.getOwnPropertyDescriptor(object, key);
  return after === 'get' || after === 'set' ? descriptor?.[after] : read(object, key);
}

function keyOf(object: object, step: string): PropertyKey {
  return step.startsWith('@')
    ? (Reflect.ownKeys(object)[Number(step.slice(1))] ?? step)
    : step.replaceAll('~', '/');
}

function isOpen(object: object, key: PropertyKey): boolean {
  const before = Reflect.getOwnPropertyDescriptor(object, key)!;
  const isReplaced = replace(object, key, () => undefined);
  if (isReplaced) Reflect.defineProperty(object, key, before);
  return isReplaced;
}

function replace(object: object, key: PropertyKey, lie: () => unknown): boolean {
  try {
    (object as Open)[key] = lie;
  } catch {
    // Writing may be refused, or there may be no setter.
  }
  if (read(object, key) === lie) return true;
  try {
    return Reflect.defineProperty(object, key, { value: lie, configurable: true, writable: true });
  } catch {
    return false;
  }
}

function read(object: object, key: PropertyKey): unknown {
  try {
    return (object as Open)[key];
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
