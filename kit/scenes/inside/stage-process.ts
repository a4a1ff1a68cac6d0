import { format } from 'node:util';
import { endWithParent } from '../../ground/process/end-with-parent';
import { TimeLimitReached } from '../../judge/guard/call-within';
import { sentenceFor } from '../../judge/guard/sentences/stopped';
import { Engine } from './looking/engine';
import { LoadedScene, type SceneSource } from './loaded-scene';
import { Pulls } from './looking/pulls';
import { weigh } from './scales';
import { Stage } from './stage';
import type { Answers, Reply, Question } from '../stage-door';
import { Step } from './step';

// Scenes are played in a separate process, because a learner's code may hang, use up memory or end the process.
let means: { engine: Engine; pulls: Pulls } | undefined;
let stage: Stage | undefined;

// What a learner logs belongs into the trace; a terminal's screen it would spoil.
console.log = (...args: unknown[]) => stage?.note(`log ${format(...args)}`);

process.on('message', (question: Question) => {
  const send = (reply: Reply): void => void process.send!(reply);
  answerTo(question).then(
    (answer) => send({ answer }),
    (error: unknown) => send({ refusal: messageOf(error, question) }),
  );
});
endWithParent();

async function answerTo(question: Question): Promise<Answers[keyof Answers]> {
  switch (question.kind) {
    case 'open':
      return stageFor(question.source).open();
    case 'take':
      return stage!.take(question.step);
    case 'replay':
      await stageFor(question.source).replay(question.steps);
      return undefined;
    case 'weigh': {
      const { scene, exports } = new LoadedScene(question.source);
      const steps = question.steps.map((text) => new Step(text, exports));
      return weigh(scene, exports, steps);
    }
  }
}

function stageFor(source: SceneSource): Stage {
  means ??= { engine: new Engine(), pulls: new Pulls() };
  stage = new Stage(new LoadedScene(source), means.engine, means.pulls);
  return stage;
}

function messageOf(error: unknown, question: Question): string {
  if (question.kind === 'take') return error instanceof Error ? error.message : String(error);
  const { path } = question.source.exercise;
  return error instanceof TimeLimitReached
    ? sentenceFor({ kind: 'loading', limitMs: error.limitMs }, path)
    : `${path} does not load: ${String(error)}`;
}
