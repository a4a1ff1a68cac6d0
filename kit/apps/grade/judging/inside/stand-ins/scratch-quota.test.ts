import { ScratchQuota } from './scratch-quota';

it('one answer may write so many bytes, and what it removes is not given back', () => {
  const quota = new ScratchQuota(10, 1);
  quota.claim('writeFileSync', ['a', '1234567890']);

  expect(() => quota.claim('writeFileSync', ['a', '1'])).toThrow('has 10 bytes');
});

it('ten answers that one process judges may write ten times as much', () => {
  const quota = new ScratchQuota(10, 10);
  for (let answer = 0; answer < 10; answer += 1) quota.claim('writeFileSync', ['a', '1234567890']);

  expect(() => quota.claim('writeFileSync', ['a', '1'])).toThrow('has 100 bytes');
});
