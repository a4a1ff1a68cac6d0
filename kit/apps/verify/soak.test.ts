import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import type { Results, Verdict } from './answers/answer-result';
import { answersOf } from './answers/grade-answers';
import { differing, HeapReadings } from './soak';

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
  readings: [{ lazy: 1_000, eager: 8_000_000 }],
};
const failed: Verdict = { ...passed, passed: false, failure: 'rejection', message: 'it grew\nWhy' };

function resultsOf(verdicts: readonly (readonly [string, readonly Verdict[]])[]): Results {
  return new Map(
    verdicts.map(([file, list]) => [
      file,
      { file, verdicts: list, failedToRun: list.length === 0 ? 'SyntaxError' : undefined },
    ]),
  );
}

function reasonsWith(reference: Verdict, stub: Verdict, wrong: Verdict[]): string[] {
  const results = resultsOf([
    [exercise.reference, [reference]],
    [exercise.stub, [stub]],
    [exercise.wrongAnswers[0]!, wrong],
  ]);
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

it('says how close the readings of right answers and of eager twins have come to each other', () => {
  const read = (lazy: number, eager: number): Verdict => ({
    ...passed,
    readings: [{ lazy, eager }],
  });
  const results = resultsOf([
    [exercise.reference, [read(1_000, 8_000_000), read(250_000, 9_000_000)]],
    [exercise.wrongAnswers[0]!, [read(7_000_000, 6_000_000)]],
  ]);

  const heap = new HeapReadings([exercise]);
  expect(heap.extremes).toBe('the heap probe has read nothing of a right answer');

  heap.add(results);
  heap.add(results);
  expect(heap.extremes).toBe(
    'the heap probe: 4 readings of right answers, 250.0 KB retained at most; 6 of eager twins, 6.0 MB at least',
  );
});
