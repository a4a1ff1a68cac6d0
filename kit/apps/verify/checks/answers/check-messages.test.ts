import { Exercise } from '../../../../kata/exercise';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import type { AnswerResult } from '../../answers/answer-result';
import { checkMessages, flawIn } from './check-messages';

const NAME = '04-infinite-sequences';
const WHOLE = 'after three next() calls, 4 values were pulled\nWhy: laziness.\nLook: the loop.';

it('finds no flaw in a message with its three parts', () => {
  expect(flawIn(WHOLE)).toBeUndefined();
});

it.each([
  ['expect(received).toBe(expected)\n\nExpected: 1\nReceived: 2', "jest's or the engine's own"],
  ['Received function did not throw', "jest's or the engine's own"],
  ['TypeError: source.next is not a function', "jest's or the engine's own"],
  ['RangeError: Maximum call stack size exceeded', "jest's or the engine's own"],
  ['expect(received).toBe(expected)\nWhy: it is so.\nLook: there.', "jest's or the engine's own"],
  ['three values were pulled\nWhy: laziness.', 'lacks its three parts'],
  ['\nWhy: laziness.\nLook: the loop.', 'lacks its three parts'],
  ['', 'lacks its three parts'],
])('finds a flaw in %j', (message, flaw) => {
  expect(flawIn(message)).toContain(flaw);
});

it('names a test with such a message once, with the answers on which it was seen', () => {
  const folder = new FolderOfFiles({
    [`solutions/${NAME}/wrong/a.ts`]: '',
    [`solutions/${NAME}/wrong/b.ts`]: '',
  });
  const exercise = new Exercise(folder.path, NAME);
  const failing = (message: string) =>
    ({ test: 'closing › t', passed: false, failure: 'rejection', message, readings: [] }) as const;
  const results = new Map<string, AnswerResult>(
    exercise.wrongAnswers.map((file) => [
      file,
      { file, failedToRun: undefined, verdicts: [failing('expect(1).toBe(2)'), failing(WHOLE)] },
    ]),
  );

  const { claims, findings } = checkMessages(exercise, results);
  folder.remove();

  expect(claims).toBe(4);
  expect(findings.map(({ file, reason }) => [file, reason])).toEqual([
    [
      exercise.spec,
      '"closing › t" fails with a message that is jest\'s or the engine\'s own: expect(1).toBe(2) (on wrong/a.ts, wrong/b.ts)',
    ],
  ]);
});
