import { answerHeader } from '../../../../kata/answer-header';
import type { Exercise } from '../../../../kata/exercise';
import { HEAP_FAMILY } from '../../../../kata/families';

/** Wrong answers that a heap test rejects. The ones that most tests reject come first, because they have most to gain. */
export function wrongByDepth({ wrongAnswers }: Exercise): string[] {
  const rejections = (file: string): readonly string[] => answerHeader(file).rejectedBy;
  return wrongAnswers
    .filter((file) => rejections(file).some((test) => test.startsWith(HEAP_FAMILY)))
    .sort((a, b) => rejections(b).length - rejections(a).length);
}
