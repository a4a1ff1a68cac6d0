import { openAddress } from '../../../ground/process/open-address';
import type { Session } from '../session';
import { act } from './actions';
import { browserView } from './browser-view';
import { Lessons } from './lessons';
import { pageScript, pageStyle } from './page-files';
import { pageHtml } from './page-html';
import type { PageView } from './page-view';
import { EventStream } from './server/event-stream';
import { requestBody } from './server/request-body';
import { answer, answerStatus, LoopbackServer, type Routes } from './server/server';

/** A session in the browser: a page that shows what the terminal shows, and acts on the same session. */
export class Workbench {
  readonly #session: Session;
  readonly #lessons: Lessons;
  readonly #stream = new EventStream(() => JSON.stringify(this.#view()));
  readonly #unsubscribe: () => void;
  #server!: LoopbackServer;
  #isToBeSent = false;

  private constructor(session: Session) {
    this.#session = session;
    this.#lessons = new Lessons(session.exercises, () => this.#sendSoon());
    this.#unsubscribe = session.subscribe((change) => {
      this.#sendSoon();
      // The first result comes first: until then the processor has enough to do.
      if (change === 'run' && !session.isRunning) this.#lessons.warmUp(session.exercise);
    });
  }

  /**
   * Starts to serve the page.
   *
   * @param port taken where it is free; otherwise any other
   */
  static async open(session: Session, port?: number): Promise<Workbench> {
    const workbench = new Workbench(session);
    workbench.#server = await LoopbackServer.open(workbench.#routes(), port);
    return workbench;
  }

  /** The address of the page. Anyone who knows it can see and do everything that the page can. */
  get address(): string {
    return this.#server.address;
  }

  /** Opens the page in the learner's browser. */
  open(): void {
    void openAddress(this.address).then((isOpened) => {
      if (!isOpened)
        this.#session.say(`No browser could be opened. The page is at ${this.address}`);
    });
  }

  /** Ends the server and all connections. */
  close(): void {
    this.#unsubscribe();
    this.#server.close();
  }

  #routes(): Routes {
    return {
      'GET ': async (_, response) => {
        // Without it the page would jump as soon as the lesson comes.
        await this.#lessons.pageOf(this.#session.exercise).catch(() => undefined);
        answer(response, 'text/html', pageHtml(this.#view()));
      },
      'GET page.css': (_, response) => answer(response, 'text/css', pageStyle()),
      'GET page.js': async (_, response) => answer(response, 'text/javascript', await pageScript()),
      'GET events': (_, response) => this.#stream.connect(response),
      'POST act': async (request, response) => {
        answerStatus(response, act(await requestBody(request), this.#session) ? 204 : 400);
      },
    };
  }

  #view(): PageView {
    return browserView(this.#session, this.#lessons);
  }

  /** One event for all that happens in one turn. */
  #sendSoon(): void {
    if (this.#isToBeSent) return;
    this.#isToBeSent = true;
    setImmediate(() => {
      this.#isToBeSent = false;
      this.#stream.send();
    });
  }
}
