import { BadInput } from './run-command';
import { parseShard, partFor } from './shard';

it('all shards together hold everything once', () => {
  const things = [...Array(16).keys()];
  const shards = [1, 2, 3, 4, 5].map((index) => partFor({ index, count: 5 }, things));

  expect(shards.flat().sort((one, other) => one - other)).toEqual(things);
  expect(shards.map(({ length }) => length)).toEqual([4, 3, 3, 3, 3]);
});

it('reads a shard as jest does', () => {
  expect(parseShard('2/16')).toEqual({ index: 2, count: 16 });
});

it.each(['', '2', '0/16', '17/16', '1/0', '-1/2', 'a/b', '1/2/3'])('refuses "%s"', (text) => {
  expect(() => parseShard(text)).toThrow(BadInput);
});

it('shards are disjoint, nearly equal, and make up the whole', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  const shards = [1, 2, 3].map((part) => partFor({ index: part, count: 3 }, list));

  expect(shards.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(shards.flat().sort()).toEqual(list);
});
