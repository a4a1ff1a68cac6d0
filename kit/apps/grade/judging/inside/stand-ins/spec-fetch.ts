import { get, type IncomingMessage } from 'node:http';
import { finished } from 'node:stream';

/** What a spec reads of a response. */
type SpecResponse = Pick<Response, 'ok' | 'status' | 'text' | 'json'>;

// Taken before a submission is loaded; called on what it made.
const aborted = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')!;
const isAborted = Reflect.get(aborted, 'get') as () => boolean;
const listen = Reflect.get(EventTarget.prototype, 'addEventListener') as () => void;

/**
 * `fetch` for a spec, whose servers are its own: `GET` and a signal. Node's own keeps what sends its requests on the global
 * object, makes its streams by globals that may be patched, and so leads to the class of sockets and to any descriptor.
 */
export function specFetch(
  url: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<SpecResponse> {
  return new Promise((settle, fail) => {
    // Throws for what only pretends to be a signal.
    if (signal !== undefined && Reflect.apply(isAborted, signal, [])) {
      fail(signal.reason as Error);
      return;
    }
    const request = get(url, { agent: false }, (response) => {
      read(response).then(settle, fail);
    });
    request.on('error', fail);
    if (signal === undefined) return;
    const abort = (): void => {
      fail(signal.reason as Error);
      request.destroy();
    };
    Reflect.apply(listen, signal, ['abort', abort]);
  });
}

async function read(response: IncomingMessage): Promise<SpecResponse> {
  const parts: string[] = [];
  response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  await new Promise<void>((settle, fail) => {
    finished(response, (error) => (error ? fail(error) : settle()));
  });
  const text = parts.join('');
  const { statusCode: status = 0 } = response;
  return {
    ok: status >= 200 && status < 300,
    status,
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(JSON.parse(text) as unknown),
  };
}
