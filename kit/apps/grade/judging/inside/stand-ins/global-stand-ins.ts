import process from 'node:process';

/** What ends, signals or opens something: nothing of that belongs into an answer. */
const OUT_OF_REACH = [
  'abort',
  'binding',
  'chdir',
  'disconnect',
  'dlopen',
  'exit',
  'getBuiltinModule',
  'kill',
  'reallyExit',
  'send',
] as const;
const ENDING = new Set<string>(['abort', 'exit', 'reallyExit']);

/**
 * What a submission has in place of Node's own globals.
 *
 * @param scratch the only folder in which it may read and write
 * @param onReach called with what it reaches for
 */
export function globalStandIns(scratch: string, onReach: (what: string) => void) {
  return {
    process: processStandIn(scratch, onReach),
    // A console's streams are sockets; what it would have printed is not part of a verdict.
    console: Object.fromEntries(
      Object.entries(console)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => [name, () => undefined]),
    ),
    fetch: () => {
      onReach('fetch');
      return Promise.reject(new TypeError('fetch is not available while a submission is judged'));
    },
    performance: { now: () => performance.now() },
  };
}

/**
 * What describes the process, and none of what acts through it. Ending the process still ends it, as it does for a learner,
 * and it is reported.
 */
function processStandIn(scratch: string, onReach: (what: string) => void): object {
  const { arch, platform, version, versions } = process;
  const exit = process.exit.bind(process);
  const ignored = (): object => standIn;
  const refused = OUT_OF_REACH.map((name) => [
    name,
    () => {
      onReach(`process.${name}()`);
      if (ENDING.has(name)) exit(1);
      throw new Error(`process.${name}() is not available while a submission is judged`);
    },
  ]);
  const standIn: object = {
    ...(Object.fromEntries(refused) as object),
    ...{ arch, platform, version, versions: { ...versions } },
    hrtime: Object.assign((since?: [number, number]) => process.hrtime(since), {
      bigint: () => process.hrtime.bigint(),
    }),
    memoryUsage: Object.assign(() => process.memoryUsage(), {
      rss: () => process.memoryUsage.rss(),
    }),
    nextTick: process.nextTick.bind(process),
    uptime: () => process.uptime(),
    argv: [],
    cwd: () => scratch,
    emitWarning: ignored,
    env: {},
    execArgv: [],
    exitCode: undefined,
    off: ignored,
    on: ignored,
    once: ignored,
    stderr: { write: () => true },
    stdout: { write: () => true },
  };
  return standIn;
}
