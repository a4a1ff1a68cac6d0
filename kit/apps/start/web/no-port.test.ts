import { Server } from 'node:net';
import { exercisesIn } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { StateFile } from '../../../kata/state/state';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { QuietJudge } from '../quiet-judge';
import { Session } from '../session';
import { endpointFile } from './server/endpoint-file';
import { Workbench } from './workbench';
import { serveAlone } from './serve-alone';

let folder: FolderOfFiles;
let stateFile: StateFile;

beforeEach(() => {
  folder = new FolderOfFiles({});
  stateFile = new StateFile(folder.path, () => undefined);
  jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
    setImmediate(() => this.emit('error', new Error('listen EACCES: permission denied')));
    return this;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  folder.remove();
});

it('where no port can be had, the terminal has no page, says why, and everything else works', async () => {
  const told: string[] = [];
  const session = new Session({
    exercises: exercisesIn(ROOT),
    stateFile,
    told,
    judge: () => Promise.reject(new Error('not asked')),
    abandon: () => undefined,
    watch: () => () => undefined,
  });
  const editor = {
    canOpen: false,
    open: () => undefined,
    offers: () => [],
    choose: () => undefined,
  };

  expect(
    await Workbench.open(session, editor, endpointFile(ROOT), (sentence) => told.push(sentence)),
  ).toBeUndefined();
  expect(session.remarks.notices).toEqual([
    'There is no page, because it could not be served. Error: listen EACCES: permission denied',
  ]);
});

it('where no port can be had, --web without a terminal ends with this sentence', async () => {
  const judge = new QuietJudge(stateFile);
  const kata = { exercises: exercisesIn(ROOT), stateFile, told: [], wanted: undefined };

  await expect(serveAlone(kata, judge, false)).rejects.toThrow(
    /^There is no page, because it could not be served\. Error: listen EACCES/,
  );
  judge.end();
});
