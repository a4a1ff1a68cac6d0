import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** The storeys of the kit, lowest first, and the rooms of the topmost: see kit/README.md. */
const STOREYS = ['ground', 'spec', 'kata', 'judge', 'scenes', 'chapters', 'apps'];
const APPS = readdirSync(join(import.meta.dirname, 'kit', 'apps'));

/**
 * A pattern of relative imports from some folders, whatever folder the importing file is in.
 *
 * @param {readonly string[]} folders
 * @param {string} reason
 */
const from = (folders, reason) => ({
  regex: `^(\\.\\./)+(${folders.join('|')})/`,
  message: `${reason} kit/README.md lists the imports that are allowed.`,
});

/**
 * @param {string[]} files
 * @param {readonly { regex: string, message: string }[]} patterns
 * @returns {import('typescript-eslint').ConfigWithExtends}
 */
const rule = (files, patterns) => ({
  files,
  // What only tests import is a test too.
  ignores: ['**/*.test.ts', '**/fixtures/**', 'kit/apps/grade/attacks/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...patterns,
          from(['exercises', 'solutions'], 'The kit finds exercises and answers on the disk.'),
          from(['testing'], 'This folder is for tests.'),
          {
            regex: '/inside/(?!protocol$)',
            allowTypeImports: true,
            message: 'This code runs in a child process: import its protocol.',
          },
        ],
      },
    ],
  },
});

/** Nothing imports from a storey above its own, and no app from another. `verify` judges answers as `grade` does. */
const IMPORTS = [
  ...STOREYS.map((storey, floor) =>
    rule(
      [`kit/${storey}/**/*.ts`],
      STOREYS.slice(floor + 1).map((above) => from([above], `${storey}/ is below ${above}/.`)),
    ),
  ),
  ...APPS.map((app) =>
    rule(
      [`kit/apps/${app}/**/*.ts`],
      APPS.filter(
        (other) =>
          other !== app && !(app === 'verify' && other === 'grade') && !STOREYS.includes(other),
      ).map((other) => from([other], 'No app imports another.')),
    ),
  ),
];

export default tseslint.config(
  { ignores: ['node_modules/'] },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.mjs',
            'kit/apps/verify/checks/kit/quick-eslint.config.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A stub's parameters wait for the learner.
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [] },
      ],
      // This is how jest's types are extended.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.test.ts'],
    ...jest.configs['flat/recommended'],
  },
  {
    files: ['**/*.spec.ts', '**/*.test.ts'],
    rules: {
      'jest/expect-expect': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/valid-title': 'error',
      // Jest types its asymmetric matchers as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // They run before TypeScript can be loaded.
    files: ['kit/loader/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      sourceType: 'commonjs',
      parserOptions: { projectService: false, program: null, project: false },
      globals: {
        __dirname: 'readonly',
        exports: 'writable',
        process: 'readonly',
        require: 'readonly',
      },
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    // Scripts of pages: they run in a browser, and no type checker reads them.
    files: ['kit/**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false, program: null, project: false },
      globals: { addEventListener: 'readonly', document: 'readonly', location: 'readonly' },
    },
  },
  ...IMPORTS,
);
