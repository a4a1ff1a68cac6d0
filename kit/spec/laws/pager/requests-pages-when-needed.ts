import { asking, oneByOne } from './async-calls';
import { judgedCalls } from './judged-calls';
import { soundList } from './paged-list';
import { requests } from './views';

/** A page is requested when its first item is asked for: once, and by the cursor of the page before it. */
export const requestsPagesWhenNeeded = judgedCalls(
  { list: soundList, script: oneByOne(asking) },
  requests,
  {
    why: 'A request costs time and money, and a consumer may stop before it needs the page.',
    look: 'the step marked ▸. Which cursor do you ask for, and when do you ask?',
  },
);
