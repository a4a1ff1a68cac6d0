import { collect } from './collect';
import { countedSource } from './counted-source';

it('takes no more than its limit from an endless source, and closes it', () => {
  const source = countedSource((index) => index);

  expect(collect(source, 3)).toEqual([0, 1, 2]);
  expect(source).toMatchObject({ pulls: 3, returns: 1 });
});

it('takes all that there is where that is less', () => {
  expect(collect(['a', 'b'], 5)).toEqual(['a', 'b']);
});

it('takes nothing for a limit of 0', () => {
  const source = countedSource((index) => index);

  expect(collect(source, 0)).toEqual([]);
  expect(source.pulls).toBe(0);
});
