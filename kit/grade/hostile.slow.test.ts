import { MORE_OF_A_KIND, ForgeryGrading } from './forgeries';

const PATIENCE_MS = 180_000;
const grading = new ForgeryGrading();

afterAll(() => grading.close());

it.each(MORE_OF_A_KIND)(
  '$name gains nothing that it does not deserve, and is told from honest work',
  async (file) => {
    const { verdict, points } = file;

    expect(await grading.given(file)).toEqual({ verdict, points });
  },
  PATIENCE_MS,
);
