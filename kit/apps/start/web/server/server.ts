import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gate } from './gate';
import { HEADERS } from './headers';

/** Only this machine can connect. */
const LOOPBACK = '127.0.0.1';

/** The address stays the same from day to day unless something else has taken this port. */
const USUAL_PORT = 4_116;

/** A request to one name, the method and the name already known to be right. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What is answered, by method and name: `GET page.css`. Nothing else is: no request can name a file. */
export type Routes = Readonly<Record<string, Handler>>;

/** A small server for one learner's own browser. */
export class LoopbackServer {
  readonly #server: Server;
  /** Secret: who knows it can see and do what the page can. */
  readonly address: string;

  private constructor(server: Server, address: string) {
    this.#server = server;
    this.address = address;
  }

  /**
   * Starts to answer.
   *
   * @param port taken where it is free; otherwise any other
   * @throws Error where this machine grants no port at all
   */
  static async open(routes: Routes, port = USUAL_PORT): Promise<LoopbackServer> {
    const server = createServer();
    await listen(server, port).catch(() => listen(server, 0));
    const token = randomBytes(16).toString('base64url');
    const { port: granted } = server.address() as AddressInfo;
    const gate = new Gate(granted, token);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const name = gate.nameIn(request);
      if (name === undefined) return answerStatus(response, 403);
      const handler = routes[`${request.method} ${name}`];
      if (handler === undefined) return answerStatus(response, 404);
      void (async () => handler(request, response))().catch(() => answerStatus(response, 500));
    });
    return new LoopbackServer(server, `http://${LOOPBACK}:${granted}/${token}/`);
  }

  /** Ends it and its connections. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** Answers with a text of some type. */
export function answer(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
}

/** Answers with a status alone. */
export function answerStatus(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, HEADERS).end();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((settle, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      settle();
    });
  });
}
