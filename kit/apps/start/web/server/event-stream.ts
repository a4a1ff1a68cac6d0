import type { ServerResponse } from 'node:http';
import { BEAT_MS, RETRY_MS } from '../stream-times';
import { HEADERS } from './server';

/**
 * Sends the latest state to every page that listens. Each event is the whole state, so a page that missed some is right
 * again with the next. A page that reads slowly, such as a sleeping tab, gets only the latest when it wakes up. While
 * nothing changes, a beat says that the connection is alive.
 */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();
  /** Those whose connection is full and that have missed something since. */
  readonly #late = new Set<ServerResponse>();
  #beats: NodeJS.Timeout | undefined;

  /** @param latest the state as one line of text */
  constructor(private readonly latest: () => string) {}

  /** Answers a request with all events from now on, the state as it is first. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.#pages.add(response);
    this.#beats ??= setInterval(() => this.#beat(), BEAT_MS).unref();
    response.on('close', () => {
      this.#pages.delete(response);
      this.#late.delete(response);
      if (this.#pages.size === 0) this.#stopBeats();
    });
    response.on('drain', () => {
      if (this.#late.delete(response)) this.#send(response);
    });
    this.#send(response);
  }

  /** Sends the state to all. It is not even made while nobody listens: most sessions have no page open. */
  send(): void {
    if (this.#pages.size === 0) return;
    const state = this.latest();
    for (const page of this.#pages) {
      if (page.writableNeedDrain) this.#late.add(page);
      else this.#send(page, state);
    }
  }

  /** Ends all connections. */
  end(): void {
    this.#stopBeats();
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }

  #send(page: ServerResponse, state = this.latest()): void {
    page.write(`data: ${state}\n\n`);
  }

  #beat(): void {
    for (const page of this.#pages) {
      if (!page.writableNeedDrain) page.write('event: beat\ndata:\n\n');
    }
  }

  #stopBeats(): void {
    clearInterval(this.#beats);
    this.#beats = undefined;
  }
}
