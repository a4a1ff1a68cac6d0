import { judgedBy } from './judged-by';
import { callsFromOutside } from './scene';

/** Whatever calls are made from outside, it answers as its twin does, and shows the state that this leaves. */
export const answersAsItsTwin = judgedBy(
  callsFromOutside,
  {
    why: 'Each call first looks at the state, and the state alone decides what it means.',
    look: 'the step marked ▸. Which state was it in, and what does the edge of this call say in the diagram?',
  },
  120,
);
