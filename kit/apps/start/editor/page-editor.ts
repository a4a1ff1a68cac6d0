import type { Session } from '../session';
import type { Editors } from './editors';
import { failingPlace } from './failing-place';
import { type FoundEditor, foundEditors } from './found-editors';

/** The editor, as the page can use it. */
export interface PageEditor {
  /** Whether anything may be opened at all. */
  readonly canOpen: boolean;
  /** Opens the learner's code at what fails first, or says why not. */
  readonly open: () => void;
  /** What can be chosen from; nothing once an editor is chosen. */
  readonly offers: () => readonly FoundEditor[];
  /** Remembers one of those. */
  readonly choose: (editor: FoundEditor) => void;
}

/**
 * The editor for the page. The page names no command: it can only choose from those that were found here.
 *
 * @param editors undefined where nothing may be opened
 * @param howToChoose what to say where no editor is chosen and none was found
 */
export function pageEditor(
  session: Session,
  editors: Editors | undefined,
  howToChoose: string,
): PageEditor {
  if (editors === undefined) {
    const open = (): void => session.say('Nothing is opened, because --no-open was given.');
    return { canOpen: false, open, offers: () => [], choose: () => undefined };
  }
  const open = async (): Promise<void> => {
    const trouble = editors.isChosen
      ? await editors.open(failingPlace(session.exercise, session.found))
      : howToChoose;
    if (trouble !== undefined) session.say(trouble);
  };
  return {
    canOpen: true,
    open: () => void open(),
    offers: () => (editors.isChosen ? [] : foundEditors(editors.suggestion(), process.env)),
    choose: ({ command }) => editors.choose(command),
  };
}
