const DISPATCHER = 'undici.globalDispatcher';

/**
 * `fetch` for a spec, whose servers are its own. What sends its requests lies on the global object, and leads to the
 * class of sockets and so to any descriptor: it is taken from there. To be called before a submission is loaded.
 */
export function specFetch(realm: typeof globalThis): typeof fetch {
  const { fetch } = realm;
  // Loads what sends requests, and requests nothing.
  void fetch('data:,');
  const keys = Object.getOwnPropertySymbols(realm).filter(
    ({ description }) => description?.startsWith(DISPATCHER) === true,
  );
  const dispatcher = Reflect.get(realm, keys[0] ?? '') as unknown;
  if (typeof dispatcher !== 'object') throw new Error('what sends the requests was not found');
  for (const key of keys) {
    Object.defineProperty(realm, key, { value: Object.freeze({}), writable: false });
  }
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit);
}
