import { compile } from '../reading/compile';
import { Places } from './exercise-record';

const line = 3;
const failure = { message: 'no', place: { module: 'exercise.ts', line, column: 1 } };

it('leads back to the line that the learner wrote', () => {
  const places = new Places({
    'exercise.ts': compile('type A = 1;\nlet a = 0;\n\na();\n', 'a.ts'),
  });

  expect(places.of(failure)).toBe('exercise.ts:4:1');
});

it('reads a map once, however many tests fail there', () => {
  const { javascript, map, imports } = compile('let a = 0;\na();\n', 'a.ts');
  let reads = 0;
  const places = new Places({
    'exercise.ts': {
      ...{ javascript, imports },
      get map() {
        reads += 1;
        return map;
      },
    },
  });
  for (let tests = 0; tests < 40; tests += 1) places.of(failure);

  expect(reads).toBe(1);
});

it('reads no map that would keep the whole class waiting', () => {
  const compiled = compile('type A = 1;\nlet a = 0;\n\na();\n', 'a.ts');
  const map = compiled.map.padEnd(300_000);

  expect(new Places({ 'exercise.ts': { ...compiled, map } }).of(failure)).toBeUndefined();
});
