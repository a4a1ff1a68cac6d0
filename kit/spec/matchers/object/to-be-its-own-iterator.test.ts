import '../..';

function* numbers() {
  yield 1;
}

it('passes for a generator object', () => {
  expect(numbers()).toBeItsOwnIterator();
});

it('says that an iterable makes a new iterator each time', () => {
  expect(() => expect([1]).toBeItsOwnIterator()).toThrowErrorMatchingInlineSnapshot(`
    "[Symbol.iterator]() returned another object; the object itself was expected
    Why: A single-pass iterator, like every generator object, returns itself when it is asked for an iterator. It never starts again.
    Look: an array, or an object whose [Symbol.iterator]() makes something new each time."
  `);
});

it('says that there is no iterator to be had', () => {
  expect(() => expect({ next: 1 }).toBeItsOwnIterator()).toThrowErrorMatchingInlineSnapshot(`
    "received { next: 1 } without [Symbol.iterator](); an object that is its own iterator was expected
    Why: A single-pass iterator, like every generator object, returns itself when it is asked for an iterator. It never starts again.
    Look: an array, or an object whose [Symbol.iterator]() makes something new each time."
  `);
});

it('does not call next()', () => {
  const generator = numbers();

  expect(generator).toBeItsOwnIterator();

  expect(generator.next()).toEqual({ value: 1, done: false });
});
