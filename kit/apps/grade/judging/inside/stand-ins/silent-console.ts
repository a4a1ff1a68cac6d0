/** A console's streams are sockets; what it would have printed is not part of a verdict. */
export function silentConsole(original: Console): object {
  return Object.fromEntries(
    Object.entries(original)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => [name, () => undefined]),
  );
}
