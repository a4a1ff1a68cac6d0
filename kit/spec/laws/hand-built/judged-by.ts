import type { Arbitrary } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { type Law, law } from '../law';
import { drawTranscript } from '../transcript';
import type { HandBuilt } from './hand-built';
import { playBoth } from './play';
import type { Scene } from './scene';

/** A law that plays scenes on a hand-built object and on its twin. */
export function judgedBy(
  scenes: Arbitrary<Scene>,
  explain: Omit<Message, 'what'>,
  runs: number,
): Law<HandBuilt> {
  return law(
    () => scenes,
    (subject, scene) => {
      const steps = playBoth(subject, scene);
      if (steps.every(({ same }) => same)) return undefined;
      const first = `the smallest case in which \`${subject.name}\` went wrong, counting from ${scene.from}`;
      return { what: `${first}\n${drawTranscript(steps)}`, ...explain };
    },
    runs,
  );
}
