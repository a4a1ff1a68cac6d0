import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { answer, type LoopbackServer, openServer } from './server';

let server: LoopbackServer;
let acts: number;

beforeEach(async () => {
  acts = 0;
  server = await openServer(
    {
      'GET ': (_, response) => answer(response, 'text/html', '<p>page'),
      'GET page.js': (_, response) => answer(response, 'text/javascript', 'script'),
      'GET broken': () => {
        throw new Error('broken');
      },
      'POST act': (_, response) => {
        acts += 1;
        answer(response, 'text/plain', 'done');
      },
    },
    { port: 0 },
  );
});

afterEach(() => server.close());

interface Asked {
  readonly method?: string;
  /** As it goes over the wire: a URL would be tidied up first. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The path of the page, which has the token in it. */
const page = (): string => new URL(server.address).pathname;

async function ask({ method = 'GET', path = page(), headers = {} }: Asked) {
  const { port } = new URL(server.address);
  const response = await new Promise<IncomingMessage>((settle, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers }, settle).on('error', reject).end();
  });
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}

it('answers at its address, by the name of the host, too', async () => {
  const { port } = new URL(server.address);

  expect((await ask({})).body).toBe('<p>page');
  expect((await ask({ headers: { host: `localhost:${port}` } })).body).toBe('<p>page');
  expect((await ask({ path: `${page()}page.js` })).body).toBe('script');
});

it('has another token each time unless one is wanted, too long to guess', async () => {
  const other = await openServer({}, { port: 0 });
  other.close();

  expect(page()).toMatch(/^\/[\w-]{22}\/$/);
  expect(new URL(other.address).pathname).not.toBe(page());
});

it('is at the same address again where its port is free', async () => {
  const { address, endpoint } = server;
  server.close();
  server = await openServer(
    { 'GET ': (_, response) => answer(response, 'text/html', 'again') },
    endpoint,
  );

  expect(server.address).toBe(address);
  expect((await ask({})).body).toBe('again');
});

it('takes another port where the usual one is taken', async () => {
  const { port } = new URL(server.address);
  const other = await openServer({}, { port: Number(port) });
  other.close();

  expect(new URL(other.address).port).not.toBe(port);
});

it.each(['/', '/wrong/', '/wrong/page.js', '//', '/?token'])(
  'refuses %s, which has no token',
  async (path) => {
    expect(await ask({ path })).toMatchObject({ status: 403, body: '' });
  },
);

it('refuses a token that is longer, shorter or in another case', async () => {
  const token = page().slice(1, -1);
  const others = [`${token}x`, token.slice(1), token.toLowerCase(), `${token}%00`];
  const answers = await Promise.all(others.map((other) => ask({ path: `/${other}/` })));

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]:80'])(
  'refuses host "%s": a name of somebody else’s can lead to this machine',
  async (host) => {
    expect((await ask({ headers: { host } })).status).toBe(403);
  },
);

it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'file://', 'http://127.0.0.1:1'])(
  'refuses origin "%s"',
  async (origin) => {
    const headers = { origin };

    expect((await ask({ headers })).status).toBe(403);
    expect((await ask({ method: 'POST', path: `${page()}act`, headers })).status).toBe(403);
    expect(acts).toBe(0);
  },
);

it('acts only for its own page', async () => {
  const path = `${page()}act`;
  const { origin } = new URL(server.address);

  expect((await ask({ method: 'POST', path })).status).toBe(403);
  expect(acts).toBe(0);
  expect((await ask({ method: 'POST', path, headers: { origin } })).status).toBe(200);
  expect(acts).toBe(1);
});

it.each([
  '../package.json',
  '..%2f..%2fpackage.json',
  './page.js',
  'page.js/../../..',
  'page.js%00',
  'page.js?x',
  'constructor',
  '__proto__',
  'toString',
  '%2e%2e/',
  '\\..\\package.json',
  'C:/',
])('no path leads to a file: %s', async (name) => {
  const { status, body } = await ask({ path: `${page()}${name}` });

  expect([403, 404]).toContain(status);
  expect(body).toBe('');
});

it('refuses other methods', async () => {
  const { origin } = new URL(server.address);
  const methods = ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'POST'];
  const answers = await Promise.all(methods.map((method) => ask({ method, headers: { origin } })));

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});

it('sends a strict policy with everything, refusals too: no frame, no foreign script, no referrer', async () => {
  for (const path of [page(), '/']) {
    const { headers } = await ask({ path });

    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});

it('goes on after an answer that failed, and after what is no HTTP', async () => {
  const { port } = new URL(server.address);
  expect((await ask({ path: `${page()}broken` })).status).toBe(500);
  await new Promise<void>((settle) => {
    connect(Number(port), '127.0.0.1')
      .on('close', () => settle())
      .on('error', () => undefined)
      .on('data', () => undefined)
      .end('NONSENSE\r\n\r\n');
  });

  expect((await ask({})).status).toBe(200);
});
