/** Globals that open connections, or lead to objects that do. */
const CONNECTING = ['EventSource', 'WebSocket', 'localStorage', 'sessionStorage'];

/** Takes from the global object what reaches out of the process. What judges has taken its own references before. */
export function closeRealm(
  realm: typeof globalThis,
  standIn: object,
  onReach: (what: string) => void,
): void {
  for (const name of CONNECTING) Reflect.deleteProperty(realm, name);
  replace(realm, 'process', standIn);
  replace(realm, 'console', silent(realm.console));
  const { fetch } = realm;
  replace(realm, 'fetch', (input: string | URL, init?: RequestInit) => {
    const url = new URL(input);
    if (url.hostname === '127.0.0.1') return fetch(url.href, init);
    onReach(`fetch of ${url.origin}`);
    return Promise.reject(new TypeError('only 127.0.0.1 can be fetched from'));
  });
}

/** A console's streams are sockets; what it would have printed is not part of a verdict. */
function silent(original: Console): object {
  return Object.fromEntries(
    Object.entries(original)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => [name, () => undefined]),
  );
}

function replace(realm: object, name: string, value: unknown): void {
  Object.defineProperty(realm, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
