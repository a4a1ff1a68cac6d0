import { LoadedScene, type SceneSource } from './loaded-scene';
import { Step } from './step';

// Takes one step of a scene, so that V8 compiles what is to be printed: what it has not run, it has not compiled.
process.once('message', (source: SceneSource) => {
  const { scene, exports } = new LoadedScene(source);
  const steppable = scene.open(exports, () => undefined);
  new Step(scene.script[0]!, exports).take(steppable);
  process.disconnect();
});
