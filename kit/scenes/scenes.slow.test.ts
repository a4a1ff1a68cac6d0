import { PlayedScenes, SCENES } from './fixtures/played-scenes';
import type { GeneratorView } from './trace';

const scenes = new PlayedScenes();

afterAll(() => scenes.end());

/** The edges of the specification's state machine, as far as they can be seen from one look to the next. */
const MAY_FOLLOW: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'suspended-start': ['suspended-start', 'executing', 'suspended-yield', 'completed'],
  executing: ['executing', 'suspended-yield', 'completed'],
  'suspended-yield': ['suspended-yield', 'executing', 'completed'],
  completed: ['completed'],
};

/** Changes of state, of one and the same generator object, that the specification does not have. */
function breaches(views: readonly GeneratorView[]): string[] {
  const latest = new Map<number, GeneratorView>();
  return views
    .filter(({ kind }) => kind !== 'built by hand')
    .flatMap((view) => {
      const before = latest.get(view.id)?.state;
      latest.set(view.id, view);
      const isAllowed = before === undefined || MAY_FOLLOW[before]!.includes(view.state);
      return isAllowed ? [] : [`${view.name}: ${before} → ${view.state}`];
    });
}

it.each(SCENES)('$title runs to its end, in states that may follow each other', async (entry) => {
  const moments = await scenes.momentsOf(entry);

  expect(moments.filter(({ isNote }) => !isNote)).toHaveLength(entry.scene.script.length + 1);
  expect(moments.find(({ stopped }) => stopped !== undefined)).toBeUndefined();
  expect(moments[0]?.outcomes).toEqual([]);
  const views = moments.flatMap(({ generators }) => generators);
  expect(views).not.toHaveLength(0);
  expect(breaches(views)).toEqual([]);
});
