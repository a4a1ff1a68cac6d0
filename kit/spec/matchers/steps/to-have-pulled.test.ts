import '../..';
import { countedSource } from '../../sources/counted-source';

function sourcePulled(times: number) {
  const source = countedSource((index) => index);
  for (let count = 0; count < times; count += 1) source.next();
  return source;
}

it('passes for the exact number of pulls', () => {
  expect(sourcePulled(3)).toHavePulled(3, 'three next() calls');
});

it('says that a call ran the body', () => {
  expect(() => expect(sourcePulled(10)).toHavePulled(0, 'map(source, f)'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after \`map(source, f)\`, your code had pulled 10 values; 0 were expected
    Why: Calling a generator function must not run its body. If you ask for nothing, it must pull nothing.
    Look: \`[...source]\`, \`Array.from\` or a \`next()\` that runs before the first value is asked for."
  `);
});

it('says that a function read ahead', () => {
  expect(() => expect(sourcePulled(4)).toHavePulled(3, '[...take(source, 3)]'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after \`[...take(source, 3)]\`, your code had pulled 4 values; 3 were expected
    Why: A lazy function reads no further than it must: the next value may be costly, or never come.
    Look: \`[...source]\`, or a loop that pulls once more before it checks whether it is done."
  `);
});

it('says that a source was not read', () => {
  expect(() => expect(sourcePulled(0)).toHavePulled(1, 'next()'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after \`next()\`, your code had pulled 0 values; 1 was expected
    Why: Each value that is asked for takes one value from the source, not earlier and not later.
    Look: does your code iterate the source at all? Does a loop end one step too early?"
  `);
});

it('takes nothing but a counted source', () => {
  expect(() => expect([1, 2]).toHavePulled(1, 'next()')).toThrowErrorMatchingInlineSnapshot(`
    "the kit was misused: toHavePulled() takes a countedSource()
    This is a fault of the spec, not of your exercise."
  `);
});
