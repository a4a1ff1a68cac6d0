import { EDIT } from './edit-address';
import { SessionWithPage } from './fixtures/session-with-page';

let kata: SessionWithPage;

afterEach(() => kata.end());

it.each([true, false])(
  'the name of the file in a lesson leads to the editor only where one may be opened: %s',
  async (canOpen) => {
    kata = await SessionWithPage.start(canOpen);
    const html = await (await fetch(kata.address)).text();

    expect(html.includes(`<a href="${EDIT}" rel="noreferrer">exercise.ts</a>`)).toBe(canOpen);
  },
);
