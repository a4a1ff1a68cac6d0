/** Laws for async generators that request pages. */
export { answersCallsInOrder } from './answers-calls-in-order';
export { endsWhenLeft } from './ends-when-left';
export { pager } from './pager';
export { passesOnRejections } from './passes-on-rejections';
export { requestsPagesWhenNeeded } from './requests-pages-when-needed';
export { yieldsEveryItem } from './yields-every-item';
