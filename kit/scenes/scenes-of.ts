import type { Exercise } from '../kata/exercise';
import type { Scene } from './scene';
import type { SceneSummary } from './trace';

/** The scenes of an exercise, in their order. */
export function scenesOf({ scenes: file }: Exercise): SceneSummary[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file it is, is known only now
  const { scenes } = require(file) as { scenes: readonly Scene<object>[] };
  return scenes.map(({ name, description, script, eager }) => ({
    name,
    description,
    script,
    eager: eager?.what,
  }));
}
