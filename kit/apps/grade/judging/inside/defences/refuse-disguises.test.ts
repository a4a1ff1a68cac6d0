import { refuseDisguises } from './refuse-disguises';

let told: string[];
const look = (value: unknown) => () => refuseDisguises(value, (what) => told.push(what));

beforeEach(() => {
  told = [];
});

it('lets every honest value pass, a cycle included', () => {
  const cycle: unknown[] = [1n, 'a', null, undefined, Symbol('s'), new Map(), { value: [1] }];
  cycle.push(cycle);

  expect(look(cycle)).not.toThrow();
  expect(told).toEqual([]);
});

it.each([
  ['an asymmetric matcher', { asymmetricMatch: () => true }],
  ['an asymmetric matcher', [{ deep: [{ asymmetricMatch: () => true }] }]],
  ['a Proxy', [new Proxy({}, {})]],
  ['a Proxy', Object.create(new Proxy({}, { has: () => false, getPrototypeOf: () => null }))],
])('refuses %s, however deep it is', (what, value) => {
  expect(look(value)).toThrow(`received ${what}`);
  expect(told).toEqual([`the comparison, by ${what} as a value`]);
});
