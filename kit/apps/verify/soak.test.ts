import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import type { Verdict } from './answers/answer-result';
import { answersOf } from './answers/grade-answers';
import { differing } from './soak';

const NAME = '04-infinite-sequences';
const HEAP = 'bounded heap growth › stays small';

let folder: FolderOfFiles;
let exercise: Exercise;

beforeEach(() => {
  folder = new FolderOfFiles({
    [`solutions/${NAME}/wrong/eager.ts`]: `/**\n * It is eager.\n *\n * @rejectedBy ${HEAP}\n */`,
  });
  exercise = new Exercise(folder.path, NAME);
});

afterEach(() => folder.remove());

const passed: Verdict = {
  test: HEAP,
  passed: true,
  failure: undefined,
  message: '',
  readings: ['1.0 KB retained, 8.0 MB by the eager twin'],
};
const failed: Verdict = { ...passed, passed: false, failure: 'rejection', message: 'it grew\nWhy' };

function reasonsWith(reference: Verdict, stub: Verdict, wrong: Verdict[]): string[] {
  const verdicts = new Map([
    [exercise.reference, [reference]],
    [exercise.stub, [stub]],
    [exercise.wrongAnswers[0]!, wrong],
  ]);
  const results = new Map(
    [...verdicts].map(([file, list]) => [
      file,
      { file, verdicts: list, failedToRun: list.length === 0 ? 'SyntaxError' : undefined },
    ]),
  );
  return differing(answersOf([exercise], 'all'), results, 'round 1').findings.map(
    ({ reason }) => reason,
  );
}

it('finds nothing where every verdict is what the answer claims', () => {
  const unclaimed = { ...passed, test: 'closing › another' };

  expect(reasonsWith(passed, failed, [failed, unclaimed])).toEqual([]);
});

it('finds a verdict that differs and says what the heap probe read', () => {
  const read = 'the heap probe read 1.0 KB retained, 8.0 MB by the eager twin';

  expect(reasonsWith(failed, passed, [passed])).toEqual([
    `round 1: "${HEAP}" fails (it grew); ${read}`,
    `round 1: "${HEAP}" passes; ${read}`,
    `round 1: "${HEAP}" passes; ${read}`,
  ]);
});

it('finds an answer that was not judged at all', () => {
  expect(reasonsWith(passed, failed, [])).toEqual(['round 1: not judged (SyntaxError)']);
});
