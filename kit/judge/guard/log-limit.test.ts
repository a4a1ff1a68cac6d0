import { BufferedConsole } from '@jest/console';
import type { Circus } from '@jest/types';
import { measureGrowth } from '../../spec/heap/growth';
import { HEAP_LIMIT } from '../../spec/heap/limit';
import { countNotShown, type JestConsole, LogLimit, notShown } from './log-limit';

const started = { name: 'test_start' } as Circus.Event;
const done = { name: 'test_done' } as Circus.Event;
const finished = { name: 'run_finish' } as Circus.Event;

let console: BufferedConsole;
let limit: LogLimit;

beforeEach(() => {
  console = new BufferedConsole();
  limit = new LogLimit(console as unknown as JestConsole);
});

function messages(): string[] {
  return (console.getBuffer() ?? []).map(({ message }) => message);
}

it('what a test logs is kept as jest keeps it, with the place', () => {
  console.log('value %d', 1, { a: 1 });
  console.error('trouble');

  expect(console.getBuffer()).toEqual([
    { type: 'log', message: 'value 1 { a: 1 }', origin: expect.stringContaining(__filename) },
    { type: 'error', message: 'trouble', origin: expect.stringContaining(__filename) },
  ]);
});

it('each test has 40 lines, and the number of the others is shown', () => {
  for (let test = 0; test < 2; test += 1) {
    limit.handle(started);
    for (let line = 1; line <= 1_000; line += 1) console.log('line', line);
    limit.handle(done);
  }

  const ofOneTest = [...Array.from({ length: 40 }, (_, index) => `line ${index + 1}`)];
  const told = '… and 960 more lines';
  expect(messages()).toEqual([...ofOneTest, told, ...ofOneTest, told]);
});

it('ten thousand lines hold no memory, where jest keeps each', () => {
  const logAll = (into: BufferedConsole, mark: (at: number) => void): void => {
    for (let line = 0; line < 10_000; line += 1) into.log('line', line);
    mark(10_000);
  };
  const limited = measureGrowth((mark) => logAll(console, mark), 'flat');
  const unlimited = new BufferedConsole();
  const whole = measureGrowth((mark) => logAll(unlimited, mark), 'growing');

  expect(whole.bytes).toBeGreaterThan(4_000_000);
  expect(limited.bytes).toBeLessThan(HEAP_LIMIT);
  expect(limit.lines).toBe(10_000);
});

it('a text of many lines counts as many, and a long line is cut', () => {
  console.log(Array.from({ length: 50 }, (_, index) => `row ${index}`).join('\n'));
  limit.handle(done);
  console.log('x'.repeat(10_000_000));

  expect(messages()[0]?.split('\n')).toHaveLength(40);
  expect(messages()[1]).toBe('… and 10 more lines');
  expect(messages()[2]).toHaveLength(1_002);
});

it('every way to log is limited', () => {
  for (let count = 0; count < 100; count += 1) {
    console.dir({ count });
    console.table([count]);
    console.count(String(count));
    console.group('group');
    console.groupEnd();
  }
  limit.handle(done);

  expect(messages().join('\n').split('\n')).toHaveLength(41);
});

it('what a test has put in the place of a method stays there', () => {
  const spy = jest.spyOn(console, 'log').mockReturnValue();
  for (let count = 0; count < 100; count += 1) {
    console.info(count);
    console.log(count);
  }
  limit.handle(done);

  expect(spy).toHaveBeenCalledTimes(100);
  expect(console).toHaveProperty('log', spy);
});

it('what is logged after the end of the file is not kept', () => {
  limit.handle(finished);
  console.log('late');

  expect(messages()).toEqual([]);
});

it('the line that stands for others can be told from what code logs', () => {
  expect([notShown(1), notShown(20_017), 'a line'].map(countNotShown)).toEqual([
    1,
    20_017,
    undefined,
  ]);
});
