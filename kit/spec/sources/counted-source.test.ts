import { countedSource } from './counted-source';
import { Timeline } from './timeline';

it('counts pulls, returns and throws', () => {
  const source = countedSource(['a', 'b']);

  source.next();
  source.return();
  expect(() => source.throw(new Error('stop'))).toThrow('stop');

  expect(source).toMatchObject({ pulls: 1, returns: 1, throws: 1 });
});

it('is one-shot and its own iterator', () => {
  const source = countedSource(['a', 'b']);

  expect([...source]).toEqual(['a', 'b']);
  expect([...source]).toEqual([]);
});

it('yields nothing after return()', () => {
  const source = countedSource((index) => index);
  source.return();

  expect(source.next()).toEqual({ value: undefined, done: true });
});

it('ends where its length ends', () => {
  expect([...countedSource((index) => index * index, { length: 4 })]).toEqual([0, 1, 4, 9]);
});

it('an endless source pulled past its budget says how many values were asked for', () => {
  const source = countedSource((index) => index, { asked: 3 });

  expect(() => [...source]).toThrowErrorMatchingInlineSnapshot(`
    "you pulled 10,001 values when 3 were asked for
    Why: a lazy consumer stops pulling as soon as it has what it was asked for; this source may be endless.
    Look: is there a \`[...source]\`, an \`Array.from(source)\` or a loop without an end condition?"
  `);
});

it('says so too where nobody told how many were asked for', () => {
  const source = countedSource((index) => index, { budget: 2 });

  expect(() => [...source]).toThrowErrorMatchingInlineSnapshot(`
    "you pulled 3 values when far fewer were needed
    Why: a lazy consumer stops pulling as soon as it has what it was asked for; this source may be endless.
    Look: is there a \`[...source]\`, an \`Array.from(source)\` or a loop without an end condition?"
  `);
});

it('notes on a timeline what is done to it', () => {
  const timeline = new Timeline();
  const source = countedSource(['a'], { timeline, name: 'left' });

  source.next();
  source.next();
  source.return();

  // It had already ended by itself, so the timeline does not note the return().
  expect(timeline.steps).toEqual(['left.pull 0', 'left.end']);
});

it('cannot be given other counts by the code that it counts', () => {
  const source = countedSource([1, 2]);
  source.next();

  expect(() => Object.defineProperty(source, 'pulls', { value: 0 })).toThrow(TypeError);
  expect(source.pulls).toBe(1);
});
