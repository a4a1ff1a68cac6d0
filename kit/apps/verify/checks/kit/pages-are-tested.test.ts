import { pagesAreTested } from './pages-are-tested';

let said: jest.SpyInstance;

beforeEach(() => {
  said = jest.spyOn(console, 'log').mockImplementation();
});

afterEach(() => said.mockRestore());

it('in CI without a browser, verify says that those tests do not run, and how to name one', () => {
  expect(pagesAreTested(false, { CI: 'true', PATH: '/nowhere' })).toBe(false);
  expect(said.mock.calls).toEqual([
    ['Not run: the tests in a browser. None was found; KATA_BROWSER can hold its path.'],
  ]);
});

it('elsewhere they run only with everything', () => {
  const env = { KATA_BROWSER: '/opt/chrome' };

  expect(pagesAreTested(false, env)).toBe(false);
  expect(pagesAreTested(true, env)).toBe(true);
  expect(pagesAreTested(false, { ...env, CI: 'true' })).toBe(true);
  expect(said).not.toHaveBeenCalled();
});
