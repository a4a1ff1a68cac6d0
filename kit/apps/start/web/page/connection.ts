import type { PageView } from '../page-view';
import { RETRY_MS, SILENCE_MS } from '../stream-times';

/** What is known of the session: its latest view, and whether that may be out of date. */
export interface Heard {
  readonly view: PageView | undefined;
  readonly isLost: boolean;
}

/**
 * Hears of every change, and connects again whenever the connection is lost, refused or silent. A browser notices only
 * the first of these: after a laptop has slept, or while `npm start` is suspended, nothing comes and nothing fails.
 *
 * @param tell told of each view and each sign of life
 * @returns ends it
 */
export function connect(tell: (heard: Heard) => void): () => void {
  let heardAt = Date.now();
  let source = open();
  const watchdog = setInterval(() => {
    const isSilent = Date.now() - heardAt > SILENCE_MS;
    if (!isSilent && source.readyState !== EventSource.CLOSED) return;
    tell({ view: undefined, isLost: true });
    source.close();
    source = open();
  }, 2 * RETRY_MS);
  return () => {
    clearInterval(watchdog);
    source.close();
  };

  function open(): EventSource {
    heardAt = Date.now();
    const opened = new EventSource('events');
    const hear = (view?: PageView): void => {
      heardAt = Date.now();
      tell({ view, isLost: false });
    };
    opened.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as PageView);
    opened.addEventListener('beat', () => hear());
    opened.onerror = () => tell({ view: undefined, isLost: true });
    return opened;
  }
}
