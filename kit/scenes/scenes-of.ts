import type { Exercise } from '../kata/exercise';
import type { SceneSummary } from './scene';

/** The scenes of an exercise, in their order. */
export function scenesOf({ scenes: file }: Exercise): readonly SceneSummary[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file it is, is known only now
  return (require(file) as { scenes: readonly SceneSummary[] }).scenes;
}

/**
 * The scene in which a failing test's reason is seen.
 *
 * @param test its full name, families first
 * @returns undefined where none shows it
 */
export function sceneThatShows(
  scenes: readonly SceneSummary[],
  test: string,
): SceneSummary | undefined {
  const placeIn = ({ shows = [] }: SceneSummary): number =>
    Math.max(-1, ...shows.map((part) => test.indexOf(part)));
  const [best] = [...scenes].sort((one, other) => placeIn(other) - placeIn(one));
  return best !== undefined && placeIn(best) >= 0 ? best : undefined;
}
