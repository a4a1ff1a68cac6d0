import { join } from 'node:path';
import { ROOT } from '../../kata/root';
import { failureText } from './failure-text';

const frame = (file: string) => `    at take (${join(ROOT, ...file.split('/'))}:3:5)`;

it('keeps the message and drops the stack', () => {
  const { lines } = failureText(
    ['Error: expected 3', 'Why: because', frame('kit/spec/index.ts')].join('\n'),
  );

  expect(lines).toEqual(['expected 3', 'Why: because']);
});

it('points to the learner’s own code where the stack has it', () => {
  const { place } = failureText(
    [
      'Error: x',
      frame('kit/a.ts'),
      frame('exercises/04-a/exercise.spec.ts'),
      frame('exercises/04-a/exercise.ts'),
    ].join('\n'),
  );

  expect(place).toBe('exercises/04-a/exercise.ts:3:5');
});

it('else to the spec, and to nothing of the kit', () => {
  expect(failureText(`Error: x\n${frame('exercises/04-a/exercise.spec.ts')}`).place).toBe(
    'exercises/04-a/exercise.spec.ts:3:5',
  );
  expect(failureText(`Error: x\n${frame('kit/a.ts')}`).place).toBeUndefined();
});

it('keeps the name of an error that is not an assertion', () => {
  const [line] = failureText('TypeError: it cannot be done').lines;

  expect(line).toBe('an error ended the test: TypeError: it cannot be done');
});

it('names what was called as the code names it', () => {
  expect(failureText('TypeError: (0 , node_fs_1.red) is not a function').lines).toEqual([
    'TypeError: red is not a function',
  ]);
});

it('asks for the export where the spec finds none', () => {
  expect(failureText('TypeError: (0 , _05_lazy_map_filter_1.map) is not a function').lines).toEqual(
    ['TypeError: map is not a function: does exercise.ts export it?'],
  );
  expect(
    failureText('TypeError: _03_iterator_protocol_1.Range is not a constructor').lines,
  ).toEqual(['TypeError: Range is not a constructor: does exercise.ts export it?']);
});

it('takes a message that begins as a frame does for a message', () => {
  const text = ['● Test suite failed to run', '', '    at last', frame('kit/a.ts')].join('\n');

  expect(failureText(text).lines).toEqual(['● Test suite failed to run', '', '    at last']);
});

it('explains a stack overflow', () => {
  const { lines } = failureText(
    `RangeError: Maximum call stack size exceeded\n${frame('exercises/09-a/exercise.ts')}`,
  );

  expect(lines[0]).toBe('your code called itself too often: Maximum call stack size exceeded');
  expect(lines).toHaveLength(3);
});
