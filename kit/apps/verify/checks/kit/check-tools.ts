import { execFile } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../../../kata/root';
import { claim, type Report } from '../../finding';

interface Tool {
  readonly objection: string;
  /** The script behind its command, so that it runs without a shell, on Windows too. */
  readonly script: readonly [packageName: string, ...path: string[]];
  readonly args: readonly string[];
  readonly fix: string;
}

/** A learner's file may be half written, so the tools check its untouched copy, `stub.ts`, instead. */
const LEARNERS_FILES = 'exercises/*/exercise.ts';

const QUICK_LINT = ['--config', relative(ROOT, join(__dirname, 'quick-eslint.config.mjs'))];

function linter(isTyped: boolean): Tool {
  return {
    objection: 'the linter objects',
    script: ['eslint', 'bin', 'eslint.js'],
    args: [
      ...['.', '--max-warnings', '0', '--ignore-pattern', LEARNERS_FILES],
      ...(isTyped ? [] : QUICK_LINT),
    ],
    fix: 'npx eslint . --fix',
  };
}

/** @param folder below `kit/`, which has a tsconfig.json */
function typeCheck(objection: string, ...folder: readonly string[]): Tool {
  return {
    objection,
    script: ['typescript', 'bin', 'tsc'],
    args: ['--project', join('kit', ...folder, 'tsconfig.json')],
    fix: 'mend the types',
  };
}

const TOOLS: readonly Tool[] = [
  typeCheck('the types do not check', 'apps', 'verify'),
  // Files that run in a browser. No other file may use the browser's names.
  typeCheck('the types of a page do not check', 'scenes', 'page', 'browser'),
  typeCheck('the types of a page do not check', 'apps', 'start', 'web', 'page'),
  {
    objection: 'the formatting differs',
    script: ['oxfmt', 'bin', 'oxfmt'],
    args: ['.', `!${LEARNERS_FILES}`, '--list-different'],
    fix: 'npx oxfmt',
  },
];

/**
 * Type check, lint and formatting of everything but the learner's own files.
 *
 * @param withTypedLint whether the linter also applies the rules that need the type checker
 * @returns a function for each, so that the caller says when they run
 */
export function toolChecks(withTypedLint: boolean): (() => Promise<Report>)[] {
  return [linter(withTypedLint), ...TOOLS].map((tool) => () => runTool(tool));
}

async function runTool({ objection, script, args, fix }: Tool): Promise<Report> {
  const [packageName, ...path] = script;
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), ...path);
  const output = await new Promise<string>((settle) => {
    execFile(
      process.execPath,
      [file, ...args],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        settle(error === null ? '' : `${stdout}${stderr}`.trim() || error.message),
    );
  });
  return claim(output === '', join(ROOT, 'package.json'), `${objection}:\n${output}\n`, fix);
}
