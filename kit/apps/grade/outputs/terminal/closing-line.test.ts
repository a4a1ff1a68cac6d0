import { closingLine } from './table';
import { sampleExercise, sampleSubmission } from '../sample';

const judged = sampleSubmission();
const unjudged = (name: string) =>
  sampleSubmission({ name, exercises: [sampleExercise({ verdict: 'error' })] });

it('says how many were judged, and that there is nothing else to say', () => {
  expect(closingLine([judged, judged], 2)).toBe('Judged: 2. Could not be judged: 0.');
});

it('names those that could not be judged, as far as there is room', () => {
  const names = ['ada', 'bo', 'cy\u001B[2J', 'di', 'ed', 'flo', 'gus'];

  expect(closingLine([judged, ...names.map(unjudged)], 8)).toBe(
    'Judged: 8. Could not be judged, or not all of it: 7 (ada, bo, cy\\u{1b}[2J, di, ed and 2 more).',
  );
});

it('says where a run was stopped, and how it goes on', () => {
  expect(closingLine([judged], 3)).toContain(
    'Stopped after 1 of 3: --resume continues from there.',
  );
});
