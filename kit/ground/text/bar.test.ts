import { bar } from './bar';

it('draws what is done, and says it in numbers', () => {
  expect(bar(5, 16, 9)).toBe('[###------] 5/16');
  expect(bar(16, 16, 4)).toBe('[####] 16/16');
  expect(bar(0, 0, 4)).toBe('[----] 0/0');
});
