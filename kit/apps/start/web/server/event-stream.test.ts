import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { BEAT_MS } from '../stream-times';
import { EventStream } from './event-stream';

/** A page that listens, and what it was sent. */
function page(): { readonly response: ServerResponse; readonly sent: string[] } {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const sent: string[] = [];
  response.write = (text: string) => sent.push(text) > 0;
  return { response, sent };
}

afterEach(() => jest.useRealTimers());

it('makes the state only while a page listens', () => {
  let made = 0;
  const stream = new EventStream(() => String((made += 1)));

  stream.send();
  expect(made).toBe(0);

  stream.connect(page().response);
  stream.send();
  expect(made).toBe(2);

  // A lesson may still be ready later.
  stream.end();
  stream.send();
  expect(made).toBe(2);
});

it('beats while a page listens, and makes no state for it', () => {
  jest.useFakeTimers();
  const { response, sent } = page();
  const stream = new EventStream(() => 'state');
  stream.connect(response);
  sent.length = 0;
  jest.advanceTimersByTime(3 * BEAT_MS);

  expect(sent).toEqual(Array(3).fill('event: beat\ndata:\n\n'));
  response.emit('close');
  expect(jest.getTimerCount()).toBe(0);
});
