import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../../../kata/root';
import { claim, type Report } from '../../finding';

interface Tool {
  readonly objection: string;
  readonly packageName: string;
  readonly args: readonly string[];
  readonly fix: string;
}

/** A learner's file may be half written, so the tools check its untouched copy, `stub.ts`, instead. */
const LEARNERS_FILES = 'exercises/*/exercise.ts';

const LINTER = ['.', '--max-warnings', '0', '--ignore-pattern', LEARNERS_FILES];

/** Files that run in a browser. No other file may use the browser's names. */
const PAGES = [
  ['scenes', 'page', 'browser'],
  ['apps', 'start', 'web', 'page'],
];

const TOOLS: readonly Tool[] = [
  {
    objection: 'the types do not check',
    packageName: 'typescript',
    args: ['--project', join('kit', 'apps', 'verify', 'tsconfig.json')],
    fix: 'mend the types',
  },
  ...PAGES.map((page) => ({
    objection: 'the types of a page do not check',
    packageName: 'typescript',
    args: ['--project', join('kit', ...page, 'tsconfig.json')],
    fix: 'mend the types',
  })),
  {
    objection: 'the formatting differs',
    packageName: 'prettier',
    args: ['.', `!${LEARNERS_FILES}`, '--check', '--log-level', 'warn'],
    fix: 'npx prettier . --write',
  },
];

const LINT: Tool = {
  objection: 'the linter objects',
  packageName: 'eslint',
  args: LINTER,
  fix: 'npx eslint . --fix',
};

const QUICK_LINT: Tool = {
  ...LINT,
  args: [...LINTER, '--config', relative(ROOT, join(__dirname, 'quick-eslint.config.mjs'))],
};

/**
 * Type check, lint and formatting of everything but the learner's own files.
 *
 * @param withTypedLint whether the linter also applies the rules that need the type checker
 * @returns a function for each, so that the caller says when they run
 */
export function toolChecks(withTypedLint: boolean): (() => Promise<Report>)[] {
  return [withTypedLint ? LINT : QUICK_LINT, ...TOOLS].map((tool) => () => runTool(tool));
}

async function runTool({ objection, packageName, args, fix }: Tool): Promise<Report> {
  const output = await new Promise<string>((settle) => {
    execFile(
      process.execPath,
      [binaryOf(packageName), ...args],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        settle(error === null ? '' : `${stdout}${stderr}`.trim() || error.message),
    );
  });
  return claim(output === '', join(ROOT, 'package.json'), `${objection}:\n${output}\n`, fix);
}

/** The script behind a package's command, so that it runs without a shell, on Windows too. */
function binaryOf(packageName: string): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : (bin[packageName] ?? bin['tsc']);
  if (path === undefined) throw new Error(`${packageName} has no command of its name`);
  return join(dirname(manifest), path);
}
