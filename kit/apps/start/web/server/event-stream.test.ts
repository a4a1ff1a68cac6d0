import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { EventStream } from './event-stream';

it('makes the state only while a page listens', () => {
  let made = 0;
  const stream = new EventStream(() => String((made += 1)));

  stream.send();
  expect(made).toBe(0);

  stream.connect(new ServerResponse(new IncomingMessage(new Socket())));
  stream.send();
  expect(made).toBe(2);
  stream.end();
});
