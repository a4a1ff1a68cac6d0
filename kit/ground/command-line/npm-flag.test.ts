import { isFlagGiven } from './npm-flag';

it('a flag may come by the command line or, where npm took it for its own, by the environment', () => {
  expect(isFlagGiven('restart', true, {})).toBe(true);
  expect(isFlagGiven('restart', false, { npm_config_restart: 'true' })).toBe(true);
  expect(isFlagGiven('restart', false, {})).toBe(false);
});

it('an empty or negative setting of npm is none', () => {
  expect(isFlagGiven('yes', false, { npm_config_yes: '' })).toBe(false);
  expect(isFlagGiven('yes', false, { npm_config_yes: 'false' })).toBe(false);
});
