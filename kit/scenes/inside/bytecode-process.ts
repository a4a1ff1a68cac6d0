import { LoadedScene, type SceneSource } from './loaded-scene';
import { Step } from './step';

// Takes one step of a scene, so that V8 compiles what we print: it compiles only what has run.
process.once('message', (source: SceneSource) => {
  const { scene, exports } = new LoadedScene(source);
  const steppable = scene.open(exports, () => undefined);
  new Step(scene.script[0]!, exports).take(steppable);
  process.disconnect();
});
