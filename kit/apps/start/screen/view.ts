import type { Press } from '../../../ground/command-line/terminal';
import type { Session } from '../session';
import type { Workbench } from '../web/workbench';
import type { Parts, Size } from './fit';
import type { Opener } from './opener';
import type { Question } from './question';

/** One thing that the terminal can show, with its own keys. */
export interface View {
  parts(size: Size): Parts;
  press(press: Press): void;
}

/** A session's page, as far as a screen leads to it. */
export type SessionPage = Pick<Workbench, 'address' | 'open'>;

/** What a view can do to the screen that it is on. */
export interface Stage {
  readonly session: Session;
  /** Draws again. */
  readonly draw: () => void;
  /** Shows another view in place of the exercise. */
  readonly show: (view: View) => void;
  /** Shows the list of exercises. */
  readonly list: () => void;
  /** Shows the exercise. */
  readonly back: () => void;
  /** Asks a question, which takes all keys until it is answered. */
  readonly ask: (question: Question) => void;
  readonly opener: Opener;
  readonly quit: () => void;
  /** The page that shows the same session in a browser, where one is served. */
  readonly page?: SessionPage | undefined;
}
