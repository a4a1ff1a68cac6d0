import '../index';
import { countedSource } from '../sources/counted-source';

it('a misspelt matcher does not compile', () => {
  const misspelt = () => {
    // @ts-expect-error -- if matchers of any name were accepted, this line would be an error
    // eslint-disable-next-line @typescript-eslint/no-unsafe-call
    expect(countedSource([])).toHavePuled(0, 'next()');
  };

  expect(misspelt).toThrow('toHavePuled is not a function');
});

it('a matcher without what it needs to tell does not compile', () => {
  const source = countedSource([]);

  // @ts-expect-error -- `after` is missing
  expect(source).toHavePulled(0);
});
