import '../..';
import { Timeline } from '../../sources/timeline';

function timelineOf(...steps: string[]) {
  const timeline = new Timeline();
  for (const step of steps) timeline.note(step);
  return timeline;
}

it('passes for the same steps in the same order', () => {
  expect(timelineOf('next', 'pull 0')).toRunInOrder(['next', 'pull 0']);
});

it('draws both timelines and names the first step that differs', () => {
  expect(() =>
    expect(timelineOf('pull 0', 'pull 1', 'map 0')).toRunInOrder(['pull 0', 'map 0', 'pull 1']),
  ).toThrowErrorMatchingInlineSnapshot(`
    "the steps ran in another order than expected
      pull 0
    ▸ expected
        map 0
        pull 1
    ▸ received
        pull 1
        map 0
    Why: Lazy code does each step only when it is asked for, and it cleans up however it ends. The order shows this.
    Look: the step marked ▸: what made it run early, late or not at all?"
  `);
});

it('says which step is missing', () => {
  expect(() => expect(timelineOf()).toRunInOrder(['pull 0'])).toThrowErrorMatchingInlineSnapshot(`
    "the steps ran in another order than expected
    ▸ expected
        pull 0
    ▸ received
        (nothing more)
    Why: Lazy code does each step only when it is asked for, and it cleans up however it ends. The order shows this.
    Look: the step marked ▸: what made it run early, late or not at all?"
  `);
});

it('says which step is one too many', () => {
  expect(() => expect(timelineOf('pull 0', 'close')).toRunInOrder(['pull 0']))
    .toThrowErrorMatchingInlineSnapshot(`
    "the steps ran in another order than expected
      pull 0
    ▸ expected
        (nothing more)
    ▸ received
        close
    Why: Lazy code does each step only when it is asked for, and it cleans up however it ends. The order shows this.
    Look: the step marked ▸: what made it run early, late or not at all?"
  `);
});

it('takes nothing but a timeline', () => {
  expect(() => expect(['pull 0']).toRunInOrder(['pull 0'])).toThrowErrorMatchingInlineSnapshot(`
    "the kit was misused: toRunInOrder() takes a Timeline
    This is a fault of the spec, not of your exercise."
  `);
});
