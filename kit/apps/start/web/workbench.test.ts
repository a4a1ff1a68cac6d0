import { createHash } from 'node:crypto';
import { get, request, type IncomingMessage } from 'node:http';
import type { Judged } from '../../../judge/reporter/judged';
import { type Exercise, exercisesIn } from '../../../kata/exercise';
import { StateFile } from '../../../kata/state/state';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import type { FoundEditor } from '../editor/found-editors';
import { Session } from '../session';
import type { PageView } from './page-view';
import { Workbench } from './workbench';

const HOSTILE = '<img src=x onerror="alert(1)"></script><script>alert(1)</script>';

function fail(sentence: string): never {
  throw new Error(sentence);
}

const ANY_PLACE = { read: () => ({ port: 0 }), write: () => undefined };

let folder: FolderOfFiles;
let session: Session;
let workbench: Workbench;
let runs: { readonly exercise: Exercise; readonly end: (found: Judged) => void }[];
let save: () => void;
let edits: number;
let offered: readonly FoundEditor[];
let commands: string[];

beforeEach(async () => {
  folder = new FolderOfFiles({ ...filesOf('01-one'), ...filesOf('02-two') });
  runs = [];
  edits = 0;
  offered = [];
  commands = [];
  const stateFile = new StateFile(folder.path, () => undefined);
  session = new Session({
    exercises: exercisesIn(folder.path),
    stateFile,
    told: [],
    judge: (exercise) => new Promise((end) => runs.push({ exercise, end })),
    abandon: () => undefined,
    watch: (_folder, { onSave }) => {
      save = onSave;
      return () => undefined;
    },
  });
  const editor = {
    canOpen: true,
    open: () => (edits += 1),
    offers: () => offered,
    choose: (chosen: FoundEditor) => {
      offered = [];
      commands.push(chosen.command);
    },
  };
  workbench = (await Workbench.open(session, editor, ANY_PLACE, fail))!;
  session.start();
});

afterEach(() => {
  workbench.close();
  session.end();
  folder.remove();
});

function filesOf(name: string): Record<string, string> {
  return {
    [`exercises/${name}/README.md`]: `# ${name.slice(0, 2)} · ${name} <i>\n\nIdea.\n\n## Hints\n\n1. First *one*.\n2. Second.\n`,
    [`exercises/${name}/exercise.ts`]: 'mine',
    [`exercises/${name}/exercise.spec.ts`]: 'spec',
    [`solutions/${name}/stub.ts`]: 'stub',
    [`solutions/${name}/solution.ts`]: 'the reference',
    [`solutions/${name}/scenes.ts`]: 'export const scenes = [];',
  };
}

function standing(message: string): Judged {
  const tests = [
    { ancestorTitles: ['laziness'], title: 'calls nothing', status: 'passed', failureMessages: [] },
    {
      ancestorTitles: ['closing', HOSTILE],
      title: HOSTILE,
      status: 'failed',
      failureMessages: [`${message}\n    at x (exercises/01-one/exercise.ts:3:5)`],
    },
  ];
  const result = { testResults: tests, console: [{ message: HOSTILE }] };
  return {
    exercise: session.exercise,
    result: result as unknown as Judged['result'],
    stage: 'begun',
    errors: [],
    typeErrors: 0,
    skipped: 0,
    passed: 1,
    total: 2,
  };
}

async function endRun(message = 'expected 1, received 2'): Promise<void> {
  runs.shift()!.end(standing(message));
  await new Promise(setImmediate);
}

async function act(asked: unknown): Promise<number | undefined> {
  const { origin } = new URL(workbench.address);
  const response = await new Promise<IncomingMessage>((settle, reject) => {
    request(`${workbench.address}act`, { method: 'POST', headers: { origin } }, settle)
      .on('error', reject)
      .end(JSON.stringify(asked));
  });
  response.resume();
  return response.statusCode;
}

/** Listens as a page does, until a view is as wanted; another listener starts from scratch. */
async function viewWhere(isWanted: (view: PageView) => boolean): Promise<PageView> {
  const response = await new Promise<IncomingMessage>((settle, reject) => {
    get(`${workbench.address}events`, settle).on('error', reject);
  });
  try {
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) {
      text += String(chunk);
      const events = text.split('\n\n');
      text = events.pop()!;
      const views = events
        .filter((event) => event.startsWith('data: '))
        .map((event) => JSON.parse(event.slice('data: '.length)) as PageView);
      const wanted = views.find(isWanted);
      if (wanted !== undefined) return wanted;
    }
    throw new Error('the stream has ended');
  } finally {
    response.destroy();
  }
}

it('sends a complete page: lesson, result, hints and list', async () => {
  await endRun();
  const response = await fetch(workbench.address);
  const html = await response.text();

  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain('<h1 id="01--01-one-i">01 · 01-one &lt;i&gt;</h1>');
  expect(html).toContain('expected 1, received 2');
  expect(html).toContain('Show a hint');
  expect(html).toContain('data-exercise="02-two"');
});

it('no two elements of the page have the same id', async () => {
  await endRun();
  const html = await (await fetch(workbench.address)).text();
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('serves its script, and has its style within itself, which its policy allows and no other', async () => {
  const script = await (await fetch(`${workbench.address}page.js`)).text();
  const response = await fetch(workbench.address);
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(await response.text())!;

  expect(script).toContain('EventSource');
  expect(style).toContain('--ground');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toContain(
    `; style-src 'sha256-${hash}'; `,
  );
});

it('shows each change: a save runs the spec, and the result follows', async () => {
  await endRun();
  save();
  const running = await viewWhere(({ regions }) => regions.status.text === 'Running …');
  await endRun('expected 7, received 8');
  const ended = await viewWhere(({ regions }) => regions.status.text !== 'Running …');

  expect(running.regions.result.text).toContain('expected 1, received 2');
  expect(ended.regions.result.text).toContain('expected 7, received 8');
  expect(ended.title).toBe('1 of 2 tests pass · 01 01-one <i>');
});

it('an action of the page is an action of the session, which every page shows', async () => {
  await endRun();
  expect(await act({ action: 'showHint' })).toBe(204);
  const hinted = await viewWhere(({ regions }) => regions.hints.text.includes('<em>'));
  expect(hinted.regions.hints.text).toContain('Show hint 2 of 2');

  expect(await act({ action: 'open', exercise: '02-two' })).toBe(204);
  expect(session.exercise.name).toBe('02-two');
  expect((await viewWhere(() => true)).exercise).toBe('02-two');
});

it('opens the editor, and shows the solution only when it is asked for', async () => {
  await endRun();
  expect(await act({ action: 'edit' })).toBe(204);
  expect(edits).toBe(1);

  const before = await viewWhere(() => true);
  expect(before.regions.solution.text).not.toContain('the reference');
  expect(await act({ action: 'reveal' })).toBe(204);
  const after = await viewWhere(({ regions }) => regions.solution.text.includes('the reference'));
  expect(after.regions.solution.text).toContain('<ins>');
});

it('asks for the editor among those that were found, and for nothing else', async () => {
  await endRun();
  offered = [{ command: '/opt/<i>/edit', name: 'Edit <i>' }];
  expect(await act({ action: 'chooseEditor', index: 0 })).toBe(400);
  expect(await act({ action: 'edit' })).toBe(204);
  const asked = await viewWhere(({ regions }) => regions.note.text.includes('Which editor'));
  expect(asked.regions.note.text).toContain('Edit &lt;i&gt;');

  for (const index of [1, -1, 0.5, '0', 'constructor', 'rm']) {
    expect(await act({ action: 'chooseEditor', index })).toBe(400);
  }
  expect([commands, edits]).toEqual([[], 0]);
  expect(await act({ action: 'chooseEditor', index: 0 })).toBe(204);
  expect([commands, edits]).toEqual([['/opt/<i>/edit'], 1]);
  expect((await viewWhere(() => true)).regions.note.text).toBe('');
});

it('serves the book beside it: the glossary, and every lesson', async () => {
  for (const name of ['index.html', 'glossary.html', '02-two.html']) {
    const response = await fetch(workbench.address + name);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('.contents');
  }
  expect((await fetch(`${workbench.address}none.html`)).status).toBe(404);
});

it('says why nothing can be watched', async () => {
  folder.write('exercises/01-one/exercise.ts', 'const = ;');
  const response = await fetch(`${workbench.address}watched`);

  expect(await response.json()).toEqual({ sentence: expect.stringContaining('exercise.ts:1:7') });
});

it.each([
  {},
  null,
  7,
  { action: 'quit' },
  { action: 'constructor' },
  { action: '__proto__' },
  { action: 'open' },
  { action: 'open', exercise: '../../etc' },
  { action: 'open', exercise: 'x'.repeat(10_000) },
])('refuses what the page does not ask for: %j', async (asked) => {
  expect(await act(asked)).toBe(400);
  expect(session.exercise.name).toBe('01-one');
});

it('shows names, messages and logs as text, whatever is in them', async () => {
  await endRun(HOSTILE);
  const html = await (await fetch(workbench.address)).text();

  expect(html).toContain('&lt;img src=x');
  expect(html.match(/<script[ >]/g)).toEqual(['<script ']);
  expect(html).not.toMatch(/<img|onerror="/);
});

it('a page that reads slowly gets the latest state, and not all those before', async () => {
  await endRun();
  const response = await new Promise<IncomingMessage>((settle, reject) => {
    get(`${workbench.address}events`, settle).on('error', reject);
  });
  response.pause();
  const long = 'x'.repeat(200_000);
  for (let count = 0; count < 100; count += 1) {
    session.say(long, String(count));
    await new Promise(setImmediate);
  }
  let bytes = 0;
  let last = '';
  for await (const chunk of response.setEncoding('utf8')) {
    bytes += String(chunk).length;
    last = `${last}${String(chunk)}`.slice(-500_000);
    if (last.includes('<p>99</p>')) break;
  }

  expect(bytes).toBeLessThan(100 * long.length);
});
