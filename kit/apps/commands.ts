import { availableParallelism } from 'node:os';
import type { Command } from '../ground/command-line/command';

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;

/** Every command, by its name in package.json: how it is called, what that does, and its options. */
export const COMMANDS = {
  start: {
    usage: [
      ['npm start', 'opens the kata in your terminal and runs the spec at every save'],
      ['npm start 07', 'opens exercise 07'],
      ['npm start -- --web', 'opens its page in your browser, too'],
      ['npm start -- --no-web', 'serves no page'],
      ['npm start -- --no-open', 'opens nothing in your editor'],
    ],
    more: 'Without a terminal it runs one exercise once; with --web it serves the page until it is ended.\n',
    options: { web: flag, 'no-web': flag, 'no-open': flag },
    takesNames: true,
  },
  test: {
    usage: [
      ['npm test', "runs all exercises; inside an exercise's folder, only that one"],
      ['npm test 04', 'runs one exercise, by its number or a part of its name'],
      ['npm test 04 -- --verbose', "shows jest's own report; other options of jest work too"],
    ],
    more: "Other options are jest's: npx jest --help lists them.\n",
    options: {},
    takesNames: true,
  },
  hint: {
    usage: [
      ['npm run hint', 'shows the next hint for the exercise that you are at'],
      ['npm run hint 04', 'shows the next hint for exercise 04'],
      ['npm run hint 04 -- --restart', 'begins with the first hint again'],
    ],
    options: { restart: flag },
    takesNames: true,
  },
  reset: {
    usage: [
      ['npm run reset 04', 'restores the stub; keeps your code in a file and shows its name'],
      ['npm run reset 04 -- --yes', 'does the same without a question; -y is short for it'],
    ],
    options: { yes: { ...flag, short: 'y' } },
    takesNames: true,
  },
  progress: {
    usage: [
      ['npm run progress', 'shows where you are'],
      ['npm run progress -- --json', 'prints the same as JSON'],
      ['npm run progress -- --export FILE', 'writes your progress to a file'],
      ['npm run progress -- --import FILE', 'takes over the progress in such a file'],
    ],
    options: { json: flag, export: text, import: text },
    takesNames: false,
  },
  explore: {
    usage: [
      ['npm run explore 04', 'steps through your generator: its state, line, variables and bytes'],
      ['npm run explore 04 take-three', 'shows only the scene of that name'],
      ['npm run explore 04 -- --solution', 'steps through the reference instead'],
      [
        'npm run explore 04 -- --bytecode',
        "prints V8's bytecode of the generator function, explained",
      ],
      ['npm run explore 04 -- --html FILE', 'writes the whole run as a page for a browser'],
      [
        'npm run explore 04 -- --svg FILE',
        'writes a picture of the terminal in the middle of the run',
      ],
    ],
    more: 'Without a terminal the whole run is printed as text.\n',
    options: { solution: flag, bytecode: flag, html: text, svg: text },
    takesNames: true,
  },
  book: {
    usage: [
      [
        'npm run book -- --out FOLDER',
        'writes lessons, diagrams, steps and plots as pages for any web server or a USB stick',
      ],
      [
        'npm run book -- --out FOLDER --without-steps',
        'writes it without steps, and measures nothing: in seconds',
      ],
    ],
    options: { out: text, 'without-steps': flag },
    takesNames: false,
  },
  measure: {
    usage: [
      ['npm run measure', 'measures an array and a generator: a thousand to a billion numbers'],
      ['npm run measure -- --quick', 'up to ten million'],
      ['npm run measure -- --json', 'prints the figures as JSON'],
      ['npm run measure -- --html FILE', 'writes tables and plots as a page'],
      ['npm run measure -- --svg FILE', 'writes the plot as a picture'],
    ],
    options: { quick: flag, json: flag, html: text, svg: text },
    takesNames: false,
  },
  grade: {
    usage: [
      [
        'npm run grade -- SUBMISSION…',
        "judges folders of learners' work safely; class/* means each folder in class",
      ],
      ['npm run grade -- merge RESULTS…', 'joins the results of several shards'],
    ],
    more: `  --out FOLDER              where results are written (default: grades)
  --exercises 01,02         judge only these
  --resume                  continue after an interruption; what has not changed is not judged again
  --jobs N                  how many at the same time (default: one per core)
  --shard I/N               judge only part I of N, of the submissions sorted by name
  --sandbox LEVEL           auto, bwrap, permission, none (default: auto)
  --require-sandbox LEVEL   refuse to judge in anything weaker
  --fail-under PERCENT      exit with 1 if a submission has less

In a job of GitHub Actions the result is also its summary; of one submission, the failing lines are annotated.

Exit codes: 0 judged, 1 one is under --fail-under, 2 wrong set-up or input, 3 no such sandbox here, 4 something could
not be judged, 130 stopped by Ctrl+C.
`,
    options: {
      out: { ...text, default: 'grades' },
      exercises: text,
      resume: flag,
      jobs: { ...text, default: String(availableParallelism()) },
      shard: { ...text, default: '1/1' },
      sandbox: { ...text, default: 'auto' },
      'require-sandbox': { ...text, default: 'none' },
      'fail-under': { ...text, default: '0' },
    },
    takesNames: true,
  },
  new: {
    usage: [
      [
        'npm run new -- 17-zip',
        'lays out an exercise: both folders with every file that belongs there',
      ],
    ],
    more: 'Then npm run verify -- 17 says what is missing.\n',
    options: {},
    takesNames: true,
  },
  verify: {
    usage: [
      ['npm run verify', 'proves that the specs judge correctly, in a few minutes'],
      ['npm run verify -- 04', 'checks all answers and the layout of one exercise, in seconds'],
      [
        'npm run verify -- --all',
        'judges all answers by all tests and makes the slow checks; takes half an hour',
      ],
      [
        'npm run verify -- --all --shard 2/16',
        'makes the second of sixteen parts of that, for several machines or days',
      ],
      [
        'npm run verify -- --matrix',
        'also prints a table of tests × wrong answers for each exercise',
      ],
      [
        'npm run verify -- --seeds 20',
        'judges right answers on generated cases from 20 other seeds',
      ],
      [
        'npm run verify -- --soak 20',
        'judges every answer 20 times and reports each verdict that differs',
      ],
      [
        'npm run verify -- --browser',
        'tests the pages in a browser; in CI, the whole does this too',
      ],
      [
        'npm run verify -- --places',
        'tests folder names, disks, Node versions and jest flags; a part of a name selects some',
      ],
      [
        'npm run verify -- --write-table',
        'writes again what README.md, docs/commands.md and kit/spec/README.md repeat',
      ],
    ],
    more: "For --places, KATA_NODES has the paths of other Nodes' executables, separated as in PATH.\n",
    options: {
      ...{ all: flag, shard: text, matrix: flag, seeds: text, soak: text },
      ...{ browser: flag, places: flag, 'write-table': flag },
    },
    takesNames: true,
  },
} as const satisfies Readonly<Record<string, Command>>;
