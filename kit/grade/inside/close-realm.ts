/** Globals that open connections, or load what does. */
const CONNECTING = [
  'CloseEvent',
  'EventSource',
  'FormData',
  'Headers',
  'MessageEvent',
  'Request',
  'Response',
  'WebSocket',
  'localStorage',
  'sessionStorage',
];

/** Takes from the global object what reaches out of the process. What judges has taken its own references before. */
export function closeRealm(
  realm: typeof globalThis,
  standIn: object,
  onReach: (what: string) => void,
): void {
  for (const name of CONNECTING) Reflect.deleteProperty(realm, name);
  replace(realm, 'process', standIn);
  replace(realm, 'console', silent(realm.console));
  replace(realm, 'fetch', () => {
    onReach('fetch');
    return Promise.reject(new TypeError('fetch is not available while a submission is judged'));
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
