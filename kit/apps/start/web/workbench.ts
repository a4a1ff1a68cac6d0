import { addressesOf, documentsIn } from '../../../chapters/documents';
import { openAddress } from '../../../ground/process/open-address';
import { ROOT } from '../../../kata/root';
import type { PageEditor } from '../editor/page-editor';
import type { Session } from '../session';
import type { Change } from '../session-world';
import type { Exercise } from '../../../kata/exercise';
import * as v from 'valibot';
import { Action } from './actions';
import { type BrowserState, browserView } from './browser-view';
import { Lessons } from './lessons';
import { bookRoutes } from './book-routes';
import { EDIT } from './edit-address';
import { pageHtml, pageScript } from './page-html';
import type { PageView } from './page-view';
import { EventStream } from './server/event-stream';
import type { EndpointMemory } from './server/endpoint-file';
import {
  answer,
  answerLines,
  answerStatus,
  type Endpoint,
  type LoopbackServer,
  openServer,
  requestBody,
  type Routes,
} from './server/server';
import { Watcher } from './watcher';

/** A session in the browser: a page that shows what the terminal shows, and acts on the same session. */
export class Workbench {
  /** Of the book's chapters, by the files that they show. */
  readonly #addresses: Readonly<Record<string, string>>;
  readonly #lessons: Lessons;
  readonly #watcher = new Watcher();
  readonly #stream = new EventStream(() => JSON.stringify(this.#view()));
  #server!: LoopbackServer;
  #toBeSent: NodeJS.Immediate | undefined;
  #state: BrowserState = { startedAt: Date.now(), saves: 0, revealed: undefined, editors: [] };

  private constructor(
    private readonly session: Session,
    private readonly editor: PageEditor,
  ) {
    this.#addresses = addressesOf(session.exercises, documentsIn(ROOT));
    const addresses = {
      ...this.#addresses,
      ...(editor.canOpen ? editAddresses(session.exercises) : {}),
    };
    this.#lessons = new Lessons(addresses, () => this.#sendSoon());
  }

  /**
   * Starts to serve the page.
   *
   * @param memory knows the address of the last time
   * @param tell where to say why there is none; nothing else depends on the page
   */
  static async open(
    session: Session,
    editor: PageEditor,
    memory: EndpointMemory,
    tell: (sentence: string) => void,
  ): Promise<Workbench | undefined> {
    const workbench = new Workbench(session, editor);
    try {
      workbench.#server = await openServer(workbench.#routes(), memory.read());
    } catch (error) {
      tell(`There is no page, because it could not be served. ${String(error)}`);
      return undefined;
    }
    memory.write(workbench.#server.endpoint);
    session.on('change', workbench.#hear);
    return workbench;
  }

  /** The address of the page. Anyone who knows it can see and do everything that the page can. */
  get address(): string {
    return this.#server.address;
  }

  /** Where that is. */
  get endpoint(): Endpoint {
    return this.#server.endpoint;
  }

  /** Opens the page in the learner's browser. */
  open(): void {
    void openAddress(this.address).then((isOpened) => {
      if (!isOpened) this.session.say(`No browser could be opened. The page is at ${this.address}`);
    });
  }

  /** Ends the server and all connections. */
  close(): void {
    this.session.off('change', this.#hear);
    clearImmediate(this.#toBeSent);
    this.#watcher.end();
    this.#stream.end();
    this.#server.close();
  }

  #routes(): Routes {
    return {
      'GET ': async (_, response) => {
        // Without it the page would jump as soon as the lesson comes.
        await this.#lessons.pageOf(this.session.exercise);
        answer(response, 'text/html', pageHtml(this.#view()));
      },
      'GET page.js': (_, response) => answer(response, 'text/javascript', pageScript()),
      ...bookRoutes(ROOT, this.session.exercises, Object.values(this.#addresses)),
      'GET events': (_, response) => this.#stream.connect(response),
      'POST act': async (request, response) => {
        answerStatus(response, this.#act(await requestBody(request)) ? 204 : 400);
      },
      'GET watched': async (_, response) => {
        await answerLines(response, this.#watcher.watch(this.session.exercise));
      },
    };
  }

  readonly #hear = (change: Change): void => {
    const session = this.session;
    if (change === 'opened') this.#change({ editors: [] });
    if (change === 'saved') this.#change({ saves: this.#state.saves + 1 });
    this.#sendSoon();
    // The first result comes first: until then the processor has enough to do.
    if (change === 'run' && !session.isRunning) {
      this.#lessons.make([session.exercise, ...session.exercises]);
    }
  };

  /** @returns whether it was something that the page can ask for */
  #act(asked: unknown): boolean {
    const { success, output } = v.safeParse(Action, asked);
    if (!success) return false;
    const session = this.session;
    switch (output.action) {
      case 'open': {
        const wanted = session.exercises.find(({ name }) => name === output.exercise);
        if (wanted !== undefined && wanted !== session.exercise) session.open(wanted);
        return wanted !== undefined;
      }
      case 'chooseEditor': {
        const chosen = this.#state.editors[output.index];
        if (chosen !== undefined) {
          this.editor.choose(chosen);
          this.#edit();
        }
        return chosen !== undefined;
      }
      case 'edit':
        this.#edit();
        return true;
      case 'reveal':
        this.#change({ revealed: session.exercise });
        return true;
      default:
        session[output.action]();
        return true;
    }
  }

  /** Opens the editor; the first time, asks which one. */
  #edit(): void {
    const editors = this.editor.offers();
    this.#change({ editors });
    if (editors.length === 0) this.editor.open();
  }

  #view(): PageView {
    return browserView(this.session, this.#lessons, this.#state);
  }

  #change(change: Partial<BrowserState>): void {
    this.#state = { ...this.#state, ...change };
    this.#sendSoon();
  }

  /** One event for all that happens in one turn. */
  #sendSoon(): void {
    this.#toBeSent ??= setImmediate(() => {
      this.#toBeSent = undefined;
      this.#stream.send();
    });
  }
}

/** A lesson leads to the file that it is about. On the page, that opens it in the editor. */
function editAddresses(exercises: readonly Exercise[]): Readonly<Record<string, string>> {
  return Object.fromEntries(exercises.map(({ name }) => [`exercises/${name}/exercise.ts`, EDIT]));
}
