import { judgedBy } from './judged-by';
import { bodiesThatInterfere } from './scene';

/** Whatever its body does, at whatever number: it fails, or it calls its own generator object. */
export const survivesItsBody = judgedBy(
  bodiesThatInterfere,
  {
    why: 'While the body runs, the state is executing: calls from inside are refused, and an error that leaves the body completes it.',
    look: 'the step marked ▸. What does your code set before it calls onCount, and what after it, also if that throws?',
  },
  120,
);
