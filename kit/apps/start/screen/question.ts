import pc from 'picocolors';
import { type Press, typed } from '../../../ground/command-line/terminal';

/** Something that is asked at the bottom of the screen and takes all keys until it is answered. */
export interface Question {
  lines(): string[];
  /** @returns whether it is answered, or the learner has left it */
  press(press: Press): boolean;
}

/** A question that y or n answers. */
export function yesOrNo(text: string, onYes: () => void): Question {
  return {
    lines: () => ['', pc.bold(`${text} (y/n)`)],
    press: ({ name }) => {
      if (name === 'y') onYes();
      return name === 'y' || name === 'n' || name === 'escape';
    },
  };
}

/** A question that a line of text answers. */
export function lineOfText(text: string, onAnswer: (answer: string) => void): Question {
  let answer = '';
  return {
    lines: () => ['', pc.bold(text), `${answer}_`],
    press: (press) => {
      const isEnter = press.name === 'return' || press.name === 'enter';
      if (isEnter) onAnswer(answer.trim());
      answer = typed(answer, press);
      return isEnter || press.name === 'escape';
    },
  };
}
