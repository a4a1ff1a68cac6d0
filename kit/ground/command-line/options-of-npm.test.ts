import { optionsOfNpm } from './options-of-npm';

const OPTIONS = {
  restart: { type: 'boolean' },
  'no-web': { type: 'boolean' },
  out: { type: 'string' },
  'fail-under': { type: 'string' },
  jobs: { type: 'string' },
} as const;

const given = (env: NodeJS.ProcessEnv) =>
  optionsOfNpm(OPTIONS, { npm_lifecycle_event: 'grade', ...env });

it('finds a flag that npm took for its own', () => {
  expect(given({ npm_config_restart: 'true' })).toEqual(['--restart']);
  expect(given({ npm_config_web: '' })).toEqual(['--no-web']);
});

it('finds a value that was written with an equals sign', () => {
  expect(given({ npm_config_out: 'x y', npm_config_fail_under: '80' })).toEqual([
    '--out=x y',
    '--fail-under=80',
  ]);
});

it('ignores an empty or negative setting, and settings of other programs', () => {
  expect(given({})).toEqual([]);
  expect(given({ npm_config_restart: '', npm_config_out: '', npm_config_web: 'true' })).toEqual([]);
  expect(given({ npm_config_restart: 'false', npm_config_jobs: 'max' })).toEqual([]);
});

it('refuses an option whose value npm handed over as another argument, and says what to type', () => {
  expect(() => given({ npm_config_fail_under: 'true' })).toThrow(
    "npm took --fail-under for one of its options. Type npm run grade -- --fail-under VALUE. PowerShell drops a bare --, so put it in quotes there: npm run grade '--' --fail-under VALUE.",
  );
});
