import { type Arbitrary, record } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { EagerTwin } from '../eager-twin';
import { type AsyncLaw, asyncLaw } from '../law';
import type { Outcome } from '../outcome';
import { drawTranscript, type Step } from '../transcript';
import type { AsyncCall } from './async-calls';
import { describeList, type PagedList, type PageServer, serve } from './paged-list';
import type { Pager } from './pager';

/** Calls that were made without waiting, and how both sides are when all of them are answered. */
export interface AsyncMoment {
  readonly expected: readonly Outcome[];
  readonly received: readonly Outcome[];
  /** The cursors of the requests that must have been sent by now. */
  readonly due: readonly (string | null)[];
  readonly requests: readonly (string | null)[];
  readonly mostAtOnce: number;
}

/** A law that makes calls of a pager and of its twin, and compares one side of what they show. */
export function judgedCalls(
  cases: { readonly list: Arbitrary<PagedList>; readonly script: Arbitrary<AsyncCall[][]> },
  view: (moment: AsyncMoment) => Omit<Step, 'text'>,
  explain: Omit<Message, 'what'>,
): AsyncLaw<Pager> {
  return asyncLaw(
    () => record(cases),
    async (pager: Pager, { list, script }) => {
      const server = serve(list);
      const items = pager.paginate(server.fetchPage);
      const twin = twinOf(list);
      const steps: Step[] = [];
      for (const calls of script) {
        const step = view(await momentOf(calls, { items, twin, server, list }));
        steps.push({ text: textOf(calls), ...step });
        if (!step.same) break;
      }
      if (steps.every(({ same }) => same)) return undefined;
      const head = `the smallest case in which \`${pager.name}\` went wrong`;
      return { what: [head, ...describeList(list), drawTranscript(steps)].join('\n'), ...explain };
    },
  );
}

/** What comes out of a list, computed from its pages: each item, and how many requests it takes to get there. */
function twinOf({ pages, failure }: PagedList): EagerTwin {
  const read = pages.slice(0, failure?.index);
  const requestsFor = read.flatMap((items, index) => items.map(() => index + 1));
  return new EagerTwin(read.flat(), {
    pullsFor: (count) => requestsFor[count - 1] ?? 0,
    pullsToEnd: failure === undefined ? pages.length : failure.index + 1,
    failure,
  });
}

async function momentOf(
  calls: readonly AsyncCall[],
  sides: {
    readonly items: AsyncIterableIterator<unknown>;
    readonly twin: EagerTwin;
    readonly server: PageServer;
    readonly list: PagedList;
  },
): Promise<AsyncMoment> {
  const { items, twin, server, list } = sides;
  const received = await Promise.all(calls.map((call) => call.on(items)));
  const expected = calls.map((call) => call.onTwin(twin));
  return {
    expected,
    received,
    due: [null, ...list.cursors].slice(0, twin.pulls),
    requests: [...server.requests],
    mostAtOnce: server.mostAtOnce(),
  };
}

function textOf(calls: readonly AsyncCall[]): string {
  const text = calls.map((call) => call.text).join(', ');
  return calls.length === 1 ? text : `together: ${text}`;
}
