import { MORE_OF_A_KIND, ForgeryGrading } from './forgeries';

const PATIENCE_MS = 180_000;
const grading = new ForgeryGrading();

afterAll(() => grading.close());

it.each(MORE_OF_A_KIND)(
  '%s gains nothing that it does not deserve, and is told from honest work',
  async (name) => {
    expect(await grading.given(name)).toEqual(grading.deserved(name));
  },
  PATIENCE_MS,
);
