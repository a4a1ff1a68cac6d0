import { noteFloor } from './ground';
import { measureGrowth } from './growth';
import { HEAP_LIMIT } from './limit';

const held: { ballast: number[] | undefined; values: number[] | undefined } = {
  ballast: undefined,
  values: undefined,
};
const filled = (): number[] => Array.from({ length: 1_000_000 }, (_, index) => index);

it('a ballast that is let go while as much is retained hides nothing from a floor that was noted before', () => {
  const measured = (): number => {
    held.ballast = filled();
    const { bytes } = measureGrowth((mark) => {
      held.ballast = undefined;
      held.values = filled();
      mark(1);
      held.values = undefined;
      held.ballast = filled();
    }, 'flat');
    held.ballast = undefined;
    return bytes;
  };

  const withoutFloor = measured();
  noteFloor();
  const withFloor = measured();

  expect(withoutFloor).toBeLessThan(HEAP_LIMIT);
  expect(withFloor).toBeGreaterThan(HEAP_LIMIT);
});
