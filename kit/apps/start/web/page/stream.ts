import type { PageView } from '../page-view';

/**
 * Hears of every change. A browser opens six connections to a server and no more, so that the seventh tab would wait for
 * ever: one tab listens and tells the others, and when it is closed another one takes its place.
 */
export function listen(onView: (view: PageView) => void, onState: (isLost: boolean) => void): void {
  const others = new BroadcastChannel(location.pathname);
  let latest: Message | undefined;
  const take = (message: Message): void => {
    if (message.view !== undefined) onView(message.view);
    onState(message.isLost);
  };
  others.onmessage = ({ data }: MessageEvent<Message | 'newcomer'>) => {
    if (data !== 'newcomer') take(data);
    else if (latest !== undefined) others.postMessage(latest);
  };
  others.postMessage('newcomer');
  void navigator.locks.request(location.pathname, () => {
    const tell = (message: Message): void => {
      latest = { view: message.view ?? latest?.view, isLost: message.isLost };
      take(message);
      others.postMessage(message);
    };
    const source = new EventSource('events');
    source.onmessage = ({ data }: MessageEvent<string>) =>
      tell({ view: JSON.parse(data) as PageView, isLost: false });
    source.onerror = () => tell({ view: undefined, isLost: true });
    // As long as this tab is there.
    return new Promise(() => undefined);
  });
}

interface Message {
  readonly view: PageView | undefined;
  readonly isLost: boolean;
}
