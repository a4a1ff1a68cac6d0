import { ScratchQuota } from './scratch-fs';

it('one answer may write so many bytes, and what it removes is not given back', () => {
  const quota = new ScratchQuota(10, 1);
  quota.claim('writeFileSync', ['a', '12345']);

  expect(() => quota.claim('writeFileSync', ['a', '1'])).toThrow('has 10 bytes');
});

it('ten answers that one process judges may write ten times as much', () => {
  const quota = new ScratchQuota(10, 10);
  for (let answer = 0; answer < 10; answer += 1) quota.claim('writeFileSync', ['a', '12345']);

  expect(() => quota.claim('writeFileSync', ['a', '1'])).toThrow('has 100 bytes');
});

it.each([Buffer.alloc(11), new DataView(new ArrayBuffer(11))])(
  'a buffer counts as large as it is, whatever it says',
  (buffer) => {
    const quota = new ScratchQuota(10, 1);
    Object.defineProperty(buffer, 'byteLength', { value: 0 });

    expect(() => quota.claim('writeFileSync', ['a', buffer])).toThrow('has 10 bytes');
  },
);

it('a folder counts with all that may be made to lead to it', () => {
  const quota = new ScratchQuota(10, 1);
  const make = (): void => quota.claim('mkdirSync', ['/a/b/c/d/e/f/g/h/i/j', { recursive: true }]);
  for (let times = 0; times < 100; times += 1) make();

  expect(() => {
    for (let times = 0; times < 100; times += 1) make();
  }).toThrow('may have 2000 entries');
});
