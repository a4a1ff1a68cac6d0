import '../..';
import { countedSource } from '../../sources/counted-source';

function sourceClosed(times: number) {
  const source = countedSource(['a', 'b']);
  for (let count = 0; count < times; count += 1) source.return();
  return source;
}

it('passes for a source that was closed once', () => {
  expect(sourceClosed(1)).toHaveBeenClosed('break');
});

it('says that a source leaks', () => {
  expect(() => expect(sourceClosed(0)).toHaveBeenClosed('break after 1 value'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after break after 1 value, your code had called return() on the source 0 times; once was expected
    Why: An early exit must close the source. Otherwise a file or a socket may stay open.
    Look: a hand-written \`next()\` loop closes nothing. Use \`for…of\`, or \`try\`/\`finally\` around \`yield\`."
  `);
});

it('says that a source was closed twice', () => {
  expect(() => expect(sourceClosed(2)).toHaveBeenClosed('an error'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after an error, your code had called return() on the source 2 times; once was expected
    Why: A source is closed once; closing a file twice is an error.
    Look: is \`return()\` called by hand inside a \`for…of\`, which calls it too?"
  `);
});

it('toBeOpen() passes for a source that was not closed', () => {
  expect(sourceClosed(0)).toBeOpen('next()');
});

it('toBeOpen() says that a source was closed too early', () => {
  expect(() => expect(sourceClosed(1)).toBeOpen('one branch ended'))
    .toThrowErrorMatchingInlineSnapshot(`
    "after one branch ended, your code had called return() on the source 1 time; it should still be open
    Why: If you close a source that other code still reads, that code loses the remaining values.
    Look: a \`for…of\` left by \`break\` or \`return\`, or array destructuring: both close what they read."
  `);
});

it('both take nothing but a counted source', () => {
  expect(() => expect({}).toHaveBeenClosed('break')).toThrowErrorMatchingInlineSnapshot(`
    "the kit was misused: toHaveBeenClosed() takes a countedSource()
    This is a fault of the spec, not of your exercise."
  `);
  expect(() => expect({}).toBeOpen('break')).toThrowErrorMatchingInlineSnapshot(`
    "the kit was misused: toBeOpen() takes a countedSource()
    This is a fault of the spec, not of your exercise."
  `);
});
