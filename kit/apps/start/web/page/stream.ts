import { SILENCE_MS } from '../stream-times';
import { connect, type Heard } from './connection';

/** How often a tab asks itself whether it still hears anything. */
const CHECK_MS = 5_000;

/** By then the tab that listens has noticed a silence itself and has connected again, if it can. */
const MOST_SILENT_CHECKS = (2 * SILENCE_MS) / CHECK_MS;

/**
 * Hears of every change in any number of tabs. A browser opens six connections to a server and no more, so that the
 * seventh tab would wait for ever: one tab listens and tells the others. When it is closed, another takes its place. When
 * the browser has put it to sleep, one that is seen takes its place by force.
 */
export function listen(onHeard: (heard: Heard) => void): void {
  const name = location.pathname;
  const others = new BroadcastChannel(name);
  let latest: Heard | undefined;
  // Counted, and not read off the clock: after a laptop has slept, the tab that listens is given its time, too.
  let silentChecks = 0;
  const take = (heard: Heard): void => {
    silentChecks = 0;
    onHeard(heard);
  };
  const tell = (heard: Heard): void => {
    latest = { view: heard.view ?? latest?.view, isLost: heard.isLost };
    take(heard);
    others.postMessage(heard);
  };
  others.onmessage = ({ data }: MessageEvent<Heard | 'newcomer'>) => {
    if (data !== 'newcomer') take(data);
    else if (latest !== undefined) others.postMessage(latest);
  };
  others.postMessage('newcomer');

  let queued = new AbortController();
  const lead = (options: LockOptions): void => {
    let disconnect = (): void => undefined;
    const { signal } = queued;
    navigator.locks
      .request(name, options, () => {
        disconnect = connect(tell);
        // As long as this tab is there.
        return new Promise(() => undefined);
      })
      .catch((error: unknown) => {
        if (!(error instanceof DOMException)) throw error;
        disconnect();
        latest = undefined;
        // Another tab has taken its place, unless this one has left the queue to take that of another.
        if (options.steal === true || !signal.aborted) wait();
      });
  };
  const wait = (): void => {
    queued = new AbortController();
    lead({ signal: queued.signal });
  };
  wait();
  setInterval(() => {
    if (document.hidden || (silentChecks += 1) < MOST_SILENT_CHECKS) return;
    silentChecks = 0;
    queued.abort();
    lead({ steal: true });
  }, CHECK_MS);
}
