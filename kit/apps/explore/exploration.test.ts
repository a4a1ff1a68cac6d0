import { createColors } from 'picocolors';
import { Exploration } from './exploration';
import type { SceneSummary } from '../../scenes/scene';
import type { Moment, Weights } from '../../scenes/trace';

const SCENES: readonly SceneSummary[] = [
  {
    name: 'first',
    title: 'The first',
    description: 'Counts.',
    script: ['next()', 'next(7)'],
    eager: { what: 'an array' },
  },
  { name: 'second', title: 'The second', description: 'Counts too.', script: ['next()'] },
];

let calls: string[];
let screen: string;
let quits: number;
let session: Exploration;

function moment(step: number, event: string, isNote = false): Moment {
  const state = event.startsWith('return') ? 'completed' : 'suspended-yield';
  return {
    step,
    event,
    isNote,
    outcomes: step === 0 || isNote ? [] : [`{ value: ${step}, done: false }`],
    brief: '',
    stopped: event === 'next(endless)' ? 'next(endless) was stopped' : undefined,
    generators: [
      {
        id: 1,
        name: 'count',
        kind: 'generator',
        depth: 0,
        state,
        origin: { file: 'exercise', line: 1, column: 1 },
        place: { file: 'exercise', line: 2, column: 1 },
        variables: [{ name: 'n', value: String(step) }],
        given: { count: 0, last: [] },
      },
    ],
  };
}

beforeEach(async () => {
  calls = [];
  screen = '';
  quits = 0;
  let step = 0;
  session = new Exploration({
    exercise: '01-one',
    scenes: SCENES,
    player: {
      files: {
        exercise: { path: 'exercise.ts', lines: ['function* count() {', '  yield 1;', '}'] },
        scenes: { path: 'scenes.ts', lines: [] },
      },
      open: ({ name }) => {
        calls.push(`open ${name}`);
        step = 0;
        return Promise.resolve([moment(0, 'open')]);
      },
      take: (text) => {
        if (text === 'next())') return Promise.reject(new SyntaxError('Unexpected token'));
        calls.push(text);
        step += 1;
        return Promise.resolve([moment(step, 'pull', true), moment(step, text)]);
      },
      replay: (_scene, steps) => {
        calls.push(`replay ${steps.join(' ')}`);
        step = steps.length;
        return Promise.resolve();
      },
      weigh: (_scene, steps): Promise<Weights> =>
        Promise.resolve({ lazy: [136, ...steps.map(() => 144)], eager: 10_435_392 }),
    },
    colors: createColors(false),
    size: () => ({ columns: 80, rows: 24 }),
    show: (lines) => {
      screen = lines.join('\n');
    },
    onQuit: () => {
      quits += 1;
    },
  });
  await session.start();
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await session.press({ name: key, text: key });
  await new Promise(setImmediate);
}

it('opens the first scene and marks the line at which it is paused', async () => {
  await press();

  expect(calls).toEqual(['open first']);
  expect(screen).toContain('>   2    yield 1;');
  expect(screen).toContain('[suspended-yield]');
  expect(screen).toContain('136 B retained; an array: 10.4 MB');
});

it('no line is wider than the terminal', async () => {
  await press('n', 'n', 'n', 'n', 'n', 'n', 'n');

  expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('n takes a step, Enter the next one of the script, 0 ten', async () => {
  await press('n', 'return');
  expect(calls).toEqual(['open first', 'next()', 'next(7)']);

  await press('0');
  expect(calls).toHaveLength(13);
});

it('v, t and c ask for a value and send it', async () => {
  await press('v', '4', '3', 'backspace', '2', 'return');
  await press('t', 'return');
  await press('c', 'escape');
  await press('c', 'q', 'return');

  expect(calls).toEqual(['open first', 'next(42)', "throw(new Error('thrown in'))", 'return(q)']);
  expect(quits).toBe(0);
});

it('what is no expression is refused, and nothing is lost', async () => {
  await press('n', 'v', ')', 'return');

  expect(screen).toContain('Unexpected token');
  expect(screen).toContain('[next()]');
  expect(calls).toEqual(['open first', 'next()']);
});

it('p goes one step back by playing the scene again', async () => {
  await press('n', 'v', '7', 'return', 'p');

  expect(calls.at(-1)).toBe('replay next()');
  expect(screen).toContain('n = 1');
});

it('left and right look at the moments, in the middle of a step too', async () => {
  await press('n', 'left');
  expect(screen).toContain('in the middle of a step: pull');

  await press('left');
  expect(screen).toContain('n = 0');

  await press('right', 'right');
  expect(screen).toContain('next() → { value: 1, done: false }');
});

it('Tab and numbers open other scenes, r the same again', async () => {
  await press('tab', 'tab', '2', 'r', '9');

  expect(calls).toEqual(['open first', 'open second', 'open first', 'open second', 'open second']);
});

it('after a step that had to be stopped only going back is left', async () => {
  await press('v', ...'endless', 'return', 'n');
  expect(calls).toEqual(['open first', 'next(endless)']);
  expect(screen).toContain('p goes back');

  await press('p', 'n');
  expect(calls).toEqual(['open first', 'next(endless)', 'replay ', 'next()']);
});

it('q quits', async () => {
  await press('q');

  expect(quits).toBe(1);
});
