import { TimeLeft } from './time-left';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
}

const TASKS = [
  { kind: 'array', count: 1_000 },
  { kind: 'generator', count: 1_000_000_000 },
] as const;

it('shows how far it is, the time that is left, and what is being measured', () => {
  const screen = terminal(true);
  const timeLeft = new TimeLeft(TASKS, screen);

  timeLeft.begin(TASKS[0]);
  timeLeft.end();
  timeLeft.begin(TASKS[1]);
  timeLeft.advance(500_000_000);

  expect(screen.written.at(-1)).toMatch(
    /\[#+-+\] \d+\/100 {2}(?:\d+ min )?\d+ s left {2}generator, 1 billion numbers$/,
  );
  expect(Math.max(...screen.written.map(({ length }) => length))).toBeLessThan(90);
});

it('moves on with every value', () => {
  const screen = terminal(true);
  const timeLeft = new TimeLeft(TASKS, screen);
  const percent = () => Number(/(\d+)\/100/.exec(screen.written.at(-1)!)![1]);

  timeLeft.begin(TASKS[1]);
  const before = percent();
  timeLeft.advance(500_000_000);

  expect(percent()).toBeGreaterThan(before);
});

it('is silent on a pipe', () => {
  const pipe = terminal(false);
  const timeLeft = new TimeLeft(TASKS, pipe);

  timeLeft.begin(TASKS[1]);
  timeLeft.advance(1_000_000);
  timeLeft.end();

  expect(pipe.written).toEqual([]);
});
