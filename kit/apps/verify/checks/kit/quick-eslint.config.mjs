import tseslint from 'typescript-eslint';
import full from '../../../../../eslint.config.mjs';

// The rules that need the type checker take two thirds of the linter's time: `npm run verify -- --all` has them too.
export default [
  ...full,
  {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
    // A comment that turns one of those rules off is needed all the same.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
];
