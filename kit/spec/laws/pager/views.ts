import { counted } from '../../../ground/text/counted';
import { sameOutcome, showOutcome } from '../outcome';
import type { Step } from '../transcript';
import type { AsyncMoment } from './judged-calls';

type View = (moment: AsyncMoment) => Omit<Step, 'text'>;

/** What the calls were answered. */
export const answers: View = ({ expected, received }) => ({
  expected: expected.map(showOutcome).join(', '),
  received: received.map(showOutcome).join(', '),
  same: expected.every((outcome, index) => sameOutcome(outcome, received[index]!)),
});

/** Which pages have been requested so far. */
export const requests: View = ({ due, requests: sent }) => ({
  expected: showRequests(due),
  received: showRequests(sent),
  same: due.length === sent.length && due.every((cursor, index) => cursor === sent[index]),
});

/** What was answered and, if that is right, which pages have been requested. */
export const answersAndRequests: View = (moment) => {
  const answered = answers(moment);
  return answered.same ? joined(answered, requests(moment)) : answered;
};

/** What was answered and, if that is right, how many requests were running at the same time. */
export const answersOneAtATime: View = (moment) => {
  const answered = answers(moment);
  if (!answered.same) return answered;
  return {
    expected: '1 request at a time',
    received: `${answered.received}, with ${counted(moment.mostAtOnce, 'request')} at a time`,
    same: moment.mostAtOnce <= 1,
  };
};

function joined(one: Omit<Step, 'text'>, other: Omit<Step, 'text'>): Omit<Step, 'text'> {
  return other.same ? { ...one, received: `${one.received}, ${other.received}` } : other;
}

function showRequests(cursors: readonly (string | null)[]): string {
  if (cursors.length === 0) return 'no request so far';
  return `${counted(cursors.length, 'request')} so far: ${cursors.map((cursor) => JSON.stringify(cursor)).join(', ')}`;
}
