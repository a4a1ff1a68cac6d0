import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { nameIn } from './gate';

/** Only this machine can connect. */
const LOOPBACK = '127.0.0.1';

/** The address stays the same from day to day unless something else has taken this port. */
const USUAL_PORT = 4_116;

/** More than any action of the page needs. */
const MOST_BYTES = 1_000;

/**
 * Sent with every answer. The page runs its own script and nothing else, sends to its own server only, and no other page
 * may frame it. The token is in the address, so no address leaves the page.
 */
export const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/**
 * What is answered, by method and name: `GET page.js`. Nothing else is: no request can name a file. What answers a request
 * knows already that its method and name are right.
 */
export type Routes = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void>
>;

/** Where a server is on this machine. */
export interface Endpoint {
  readonly port: number;
  /** Secret: anyone who knows it can see and do what the page can. */
  readonly token: string;
}

/** A small server for one learner's own browser. */
export interface LoopbackServer {
  readonly endpoint: Endpoint;
  /** Secret, as its token is. */
  readonly address: string;
  /** Ends it and its connections. */
  readonly close: () => void;
}

/**
 * Starts to answer.
 *
 * @param wanted a port that is taken is replaced by the usual one or any other; without a token there is a new one
 * @throws Error where this machine grants no port at all
 */
export async function openServer(
  routes: Routes,
  { port = USUAL_PORT, token = randomBytes(16).toString('base64url') }: Partial<Endpoint> = {},
): Promise<LoopbackServer> {
  const server = createServer();
  await listen(server, port)
    .catch(() => listen(server, USUAL_PORT))
    .catch(() => listen(server, 0));
  const endpoint = { port: (server.address() as AddressInfo).port, token };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const name = nameIn(request, endpoint);
    if (name === undefined) return answerStatus(response, 403);
    const handler = routes[`${request.method} ${name}`];
    if (handler === undefined) return answerStatus(response, 404);
    void (async () => handler(request, response))().catch(() => answerStatus(response, 500));
  });
  return {
    endpoint,
    address: `http://${LOOPBACK}:${endpoint.port}/${token}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Reads a small body as JSON.
 *
 * @returns undefined where it is too long, does not say how long it is, or is no JSON
 */
export async function requestBody(request: IncomingMessage): Promise<unknown> {
  const length = Number(request.headers['content-length']);
  return length <= MOST_BYTES ? json(request).catch(() => undefined) : undefined;
}

/** Answers with a text of some type. */
export function answer(response: ServerResponse, type: string, text: string): void {
  const headers = type === 'text/html' ? headersOfPage(text) : HEADERS;
  response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(text);
}

/** Answers with values as they come, a line of JSON each. */
export async function answerLines(
  response: ServerResponse,
  values: AsyncIterable<unknown>,
): Promise<void> {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/jsonl; charset=utf-8' });
  for await (const value of values) {
    if (response.closed) return;
    response.write(`${JSON.stringify(value)}\n`);
  }
  response.end();
}

/** Answers with a status alone. */
export function answerStatus(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, HEADERS).end();
}

/** {@link HEADERS} for a page that has its style within itself: this style, and no other. */
function headersOfPage(html: string): Readonly<Record<string, string>> {
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = HEADERS['content-security-policy'];
  return {
    ...HEADERS,
    'content-security-policy': policy.replace("style-src 'self'", `style-src 'sha256-${hash}'`),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
}
