import { judgedBy } from './judged-by';
import { callsFromOutside } from './scene';

/** Whatever calls are made from outside, it answers as its twin does, and shows the state that this leaves. */
export const answersAsItsTwin = judgedBy(
  callsFromOutside,
  {
    why: 'Each call first checks the state, and only the state decides what the call does.',
    look: 'the step marked ▸. Which state was it in, and what does the diagram say about this call?',
  },
  120,
);
