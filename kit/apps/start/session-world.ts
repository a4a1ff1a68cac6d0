import type { Judged } from '../../judge/reporter/judged';
import type { Exercise } from '../../kata/exercise';
import type { Hint } from '../../kata/lesson/hints';
import type { StateFile } from '../../kata/state/state';
import type { Listener } from './watch-folder';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly exercises: readonly Exercise[];
  readonly stateFile: StateFile;
  /** The exercise to open; the one to continue with if there is none. */
  readonly wanted?: Exercise | undefined;
  /** What the state file has said so far; views show it, since nothing above a screen stays readable. */
  readonly told: readonly string[];
  /** Judges an exercise as its files are now. */
  readonly judge: (exercise: Exercise) => Promise<Judged>;
  /** The test that is running, if anybody knows. */
  readonly runningTest?: () => string | undefined;
  /** Ends the current run; the promise of `judge` is then rejected. */
  readonly abandon: () => void;
  /** Reports each save in a folder, until you call the function that it returns. */
  readonly watch: (folder: string, listener: Listener) => () => void;
}

/** What has happened to a session: an exercise was opened, its files were saved, a run began or ended, words changed. */
export type Change = 'opened' | 'saved' | 'run' | 'said';

/** What a session says next to the result of a run. */
export interface Remarks {
  /** Whether nothing was ever done in this checkout, nor in this session: the moment for a welcome. */
  readonly isNew: boolean;
  /** What holds as long as the session lasts, such as that progress cannot be written. A sentence each. */
  readonly notices: readonly string[];
  /** What the last action has to say, a paragraph each. */
  readonly note: readonly string[];
  /** The hint that is shown. */
  readonly hint?: Hint | undefined;
}
