import { answerIsLoadedBy, answerWeight } from './answer-weight';
import { HEAP_LIMIT } from './limit';

/** Modules as learners write them: their exports can reach what they hold. */
function withTable(length: number): object {
  const table = Array.from({ length }, (_, index) => index * 2);
  return {
    *evens() {
      yield* table;
    },
  };
}

function withoutTable(): object {
  return {
    *evens() {
      for (let index = 0; ; index += 1) yield index * 2;
    },
  };
}

it('a table that is filled while the module loads is seen, and a generator function weighs nothing', () => {
  answerIsLoadedBy(withoutTable);
  const lazy = answerWeight();
  answerIsLoadedBy(() => withTable(1_000_000));
  const eager = answerWeight();

  expect(lazy.bytes).toBeLessThan(HEAP_LIMIT);
  expect(eager.bytes).toBeGreaterThan(10 * HEAP_LIMIT);
});

it('a table just over the limit is seen, too', () => {
  answerIsLoadedBy(() => withTable(HEAP_LIMIT / 4));

  expect(answerWeight().bytes).toBeGreaterThan(HEAP_LIMIT);
});

it('the module is weighed once, however often somebody asks', () => {
  let loads = 0;
  answerIsLoadedBy(() => {
    loads += 1;
    return withoutTable();
  });

  const first = answerWeight();
  const loadsOfTheFirst = loads;
  const second = answerWeight();

  expect(loadsOfTheFirst).toBeGreaterThan(0);
  expect(loads).toBe(loadsOfTheFirst);
  expect(second).toBe(first);
});
