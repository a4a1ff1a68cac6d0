import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type AnswerHeader, answerHeader } from './answer-header';
import type { Exercise } from '../exercise';
import { isFile } from '../files/is-file';

/** An answer in `right/` or `wrong/`, to be read by a learner who has written one. */
export interface SampleAnswer extends AnswerHeader {
  readonly isRight: boolean;
  readonly file: string;
  /** `fills-then-delegates` of `fills-then-delegates.ts`. */
  readonly name: string;
  /** Without the header. */
  readonly code: string;
}

/** The learner's code and the reference; empty where there is no file. */
export function codeAndReference({ file, reference }: Exercise): [mine: string, reference: string] {
  const codeOf = (path: string): string => (isFile(path) ? readFileSync(path, 'utf8') : '');
  return [codeOf(file), codeOf(reference)];
}

/** The answers that come with an exercise, the right ones first. */
export function sampleAnswers({ rightAnswers, wrongAnswers }: Exercise): SampleAnswer[] {
  const read = (file: string, isRight: boolean): SampleAnswer => ({
    ...answerHeader(file),
    isRight,
    file,
    name: basename(file, '.ts'),
    code: readFileSync(file, 'utf8')
      .replace(/^\s*\/\*\*[^]*?\*\/\s*/, '')
      .trimEnd(),
  });
  return [
    ...rightAnswers.map((file) => read(file, true)),
    ...wrongAnswers.map((file) => read(file, false)),
  ];
}
