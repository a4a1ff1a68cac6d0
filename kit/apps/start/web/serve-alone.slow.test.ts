import { StartAlone } from './fixtures/start-alone';

it('without a terminal, --web serves the page, says each result on a line, and ends when it is asked to', async () => {
  const start = new StartAlone();
  const response = await fetch(await start.address());
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('01 · The array problem');

  await start.says(/^01 The array problem: 0 of \d+ tests pass$/m);
  start.kata.write('01', start.kata.reference('01'));
  await start.says(/^01 The array problem: Done: all \d+ tests pass$/m);
  // Windows knows no signals: there, a process is ended without being asked.
  expect(await start.end()).toBe(process.platform === 'win32' ? null : 0);
}, 240_000);
