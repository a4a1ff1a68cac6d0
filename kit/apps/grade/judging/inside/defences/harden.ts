import { type OnTamper, WATCHED } from './watched';

/** How a property is that a plain assignment makes. */
export const AS_ASSIGNED = { writable: true, enumerable: true, configurable: true } as const;

/**
 * Makes the built-in objects of a realm unchangeable, so that what judges a submission cannot be replaced under it. As
 * with `--frozen-intrinsics`, except that an object may still have its own property in front of an inherited one
 * (`generator.next = …`, `error.name = …`): a frozen property would forbid that, and honest code does it.
 *
 * @param realm the global object
 * @param language the names of what the language defines
 * @param others further objects to harden, by name
 */
export function harden(
  realm: object,
  language: readonly string[],
  others: Readonly<Record<string, object>>,
  onTamper: OnTamper,
): void {
  const objects = reachableFrom({ ...intrinsicsOf(realm, language), ...HIDDEN, ...others });
  watchDefinitions(objects, onTamper);
  for (const [object, name] of objects) {
    if (!WATCHED.has(object)) hardenObject(object, name, onTamper);
  }
  lockGlobals(realm);
}

/** What the language defines: all that a context without Node's additions has. */
function intrinsicsOf(realm: object, language: readonly string[]): Record<string, object> {
  const own = Object.getOwnPropertyDescriptors(realm) as Record<string, PropertyDescriptor>;
  return Object.fromEntries(
    language
      .map((name) => [name, own[name]?.value as unknown] as const)
      .filter((entry): entry is [string, object] => isObject(entry[1]) && entry[1] !== realm),
  );
}

/** Prototypes that no global leads to. */
const HIDDEN: Readonly<Record<string, object>> = {
  GeneratorFunction: function* () {},
  AsyncFunction: async function () {},
  AsyncGeneratorFunction: async function* () {},
  ArrayIterator: [][Symbol.iterator](),
  MapIterator: new Map()[Symbol.iterator](),
  SetIterator: new Set()[Symbol.iterator](),
  StringIterator: ''[Symbol.iterator](),
  RegExpStringIterator: ''.matchAll(/x/g),
  URLSearchParamsIterator: new URLSearchParams()[Symbol.iterator](),
  // Symbols of an AbortSignal lead to ports, as those of a judge's threads are.
  ...{ MessageChannel, MessagePort },
};

/** All objects that some lead to, by the name that a person would call them: inheritance leads to them last. */
function reachableFrom(roots: Readonly<Record<string, object>>): Map<object, string> {
  const found = new Map<object, string>();
  let queue = Object.entries(roots);
  while (queue.length > 0) {
    const inherited: typeof queue = [];
    // What is pushed in the meantime is iterated, too.
    for (const [name, object] of queue) {
      if (found.has(object)) continue;
      found.set(object, name);
      const prototype: unknown = Object.getPrototypeOf(object);
      if (isObject(prototype)) inherited.push([`the prototype of ${name}`, prototype]);
      for (const key of Reflect.ownKeys(object)) {
        const descriptor = Object.getOwnPropertyDescriptor(object, key)!;
        for (const part of Object.values(descriptor) as unknown[]) {
          if (isObject(part)) queue.push([nameOf(name, key), part]);
        }
      }
    }
    queue = inherited;
  }
  return found;
}

function hardenObject(object: object, name: string, onTamper: OnTamper): void {
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(object, key)!;
    if (!descriptor.configurable) continue;
    define(
      object,
      key,
      'value' in descriptor && descriptor.writable === true && !isKeptOpen(object, key)
        ? guarded(object, key, descriptor, () => onTamper(nameOf(name, key)))
        : { ...descriptor, configurable: false },
    );
  }
  Object.preventExtensions(object);
}

// Its successor below tells of every call.
const { defineProperty: define } = Object;

/** An accessor that reads as the property did, and lets objects that inherit it have their own property. */
function guarded(
  owner: object,
  key: PropertyKey,
  { value, enumerable }: PropertyDescriptor,
  onTamper: () => void,
): PropertyDescriptor {
  return {
    get: () => value as unknown,
    set(this: unknown, next: unknown) {
      if (this === owner) {
        onTamper();
        throw new TypeError(`${String(key)} cannot be changed while a submission is judged`);
      }
      define(this as object, key, { ...AS_ASSIGNED, value: next });
    },
    enumerable: enumerable === true,
    configurable: false,
  };
}

/** The other way to change a property does not go through its setter. */
function watchDefinitions(objects: ReadonlyMap<object, string>, onTamper: OnTamper): void {
  const tell = (target: unknown, key: unknown): void => {
    const name = objects.get(target as object);
    if (name !== undefined) onTamper(nameOf(name, key as PropertyKey));
  };
  const { defineProperty, defineProperties } = Object;
  const reflectDefine = Reflect.defineProperty;
  Object.defineProperty = <T>(target: T, key: PropertyKey, descriptor: PropertyDescriptor): T => {
    tell(target, key);
    return defineProperty(target, key, descriptor);
  };
  Object.defineProperties = <T>(target: T, descriptors: PropertyDescriptorMap): T => {
    for (const key of Reflect.ownKeys(descriptors)) tell(target, key);
    return defineProperties(target, descriptors);
  };
  Reflect.defineProperty = (target, key, descriptor) => {
    tell(target, key);
    return reflectDefine(target, key, descriptor);
  };
}

/**
 * How many lines a stack has is a setting, not a part of what judges, and libraries do set it. It stays a value: an accessor
 * would run wherever an error is made.
 */
function isKeptOpen(object: object, key: PropertyKey): boolean {
  return object === Error && key === 'stackTraceLimit';
}

function lockGlobals(realm: object): void {
  for (const key of Reflect.ownKeys(realm)) {
    const descriptor = Object.getOwnPropertyDescriptor(realm, key)!;
    if (!descriptor.configurable || !('value' in descriptor)) continue;
    define(realm, key, { ...descriptor, writable: false, configurable: false });
  }
}

/** Whether a value can have properties. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function nameOf(owner: string, key: PropertyKey): string {
  return typeof key === 'symbol' ? `${owner}[${key.description}]` : `${owner}.${String(key)}`;
}
