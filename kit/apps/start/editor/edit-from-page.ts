import type { Session } from '../session';
import type { Editors } from './editors';
import { failingPlace } from './failing-place';

/**
 * Opens the learner's code at what fails first, as the page asks for it: that cannot ask which editor it is.
 *
 * @param editors undefined where nothing may be opened
 * @param howToChoose what to say where no editor is chosen yet
 */
export async function editFromPage(
  session: Session,
  editors: Editors | undefined,
  howToChoose: string,
): Promise<void> {
  if (editors === undefined) return session.say('Nothing is opened, because --no-open was given.');
  const trouble = editors.isChosen
    ? await editors.open(failingPlace(session.exercise, session.found))
    : howToChoose;
  if (trouble !== undefined) session.say(trouble);
}
