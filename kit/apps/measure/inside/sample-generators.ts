/** Two generator functions that differ in nothing but the number of their locals: so one local can be weighed. */

export function* noLocals(): Generator<number, number, unknown> {
  yield 0;
  return 0;
}

export function* eightLocals(): Generator<number, number, unknown> {
  const a = 1;
  const b = 2;
  const c = 3;
  const d = 4;
  const e = 5;
  const f = 6;
  const g = 7;
  const h = 8;
  yield 0;
  return a + b + c + d + e + f + g + h;
}
