import { FIRST_OF_ITS_KIND, ForgeryGrading } from './forgeries';

const PATIENCE_MS = 180_000;
const grading = new ForgeryGrading();

afterAll(() => grading.close());

it.each(FIRST_OF_ITS_KIND)(
  '$name gains nothing that it does not deserve, and is told from honest work',
  async (file) => {
    const { verdict, points } = file;

    expect(await grading.given(file)).toEqual({ verdict, points });
  },
  PATIENCE_MS,
);
