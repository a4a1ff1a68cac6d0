import { pathFromRoot } from '../../../kata/root';
import type { Editors } from '../editor/editors';
import { failingPlace, type Place } from '../editor/failing-place';
import { lineOfText } from './question';
import type { Screen } from './screen';

/** What an opener needs of editors. */
export type OpenerEditors = Pick<Editors, 'isChosen' | 'suggestion' | 'choose' | 'open'>;

/** Opens the files of an exercise in the learner's editor, and asks for the editor if it is not known yet. */
export class Opener {
  /** @param editors undefined if nothing should be opened: then it says where the files are */
  constructor(readonly editors: OpenerEditors | undefined) {}

  /** Opens the learner's code at what fails first. */
  openCode(screen: Screen): void {
    this.#open(failingPlace(screen.session.exercise, screen.session.found), screen);
  }

  /** Opens the lesson. */
  openLesson(screen: Screen): void {
    this.#open({ file: screen.session.exercise.lesson, line: 1, column: 1 }, screen);
  }

  #open(place: Place, screen: Screen): void {
    const { editors } = this;
    const where = `${pathFromRoot(place.file)}:${place.line}`;
    if (editors === undefined) return screen.session.say(where);
    const open = (): void => {
      screen.session.say(`${where} opens in your editor. KATA_EDITOR can name another.`);
      void editors.open(place).then((trouble) => {
        if (trouble !== undefined) screen.session.say(trouble);
      });
    };
    if (editors.isChosen) return open();
    const suggestion = editors.suggestion();
    const takes = suggestion === '' ? 'Type its command, such as code or vim:' : '';
    screen.ask(
      lineOfText(
        `Which editor opens your files? ${takes || `Enter takes ${suggestion}, or type another command:`}`,
        (typed) => {
          const command = typed === '' ? suggestion : typed;
          if (command === '') return;
          editors.choose(command);
          open();
        },
      ),
    );
  }
}
