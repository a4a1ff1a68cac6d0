import type { Bounds, CountedSource, Timeline } from '../../../spec';
import type { HeapComparison } from '../../../spec/heap/compare-heap';
import type { Mark } from '../../../spec/heap/growth';
import type { OnCount } from '../../../spec/laws/hand-built/hand-built';
import type { Pager } from '../../../spec/laws/pager/pager';
import type { AnyStage } from '../../../spec/laws/stage/stage';
import type { Trace } from '../../../spec/laws/traced/traced';
import type { Received } from '../../../spec/laws/two-way/two-way';
import type { CountedNumber } from '../../../spec/sources/counted-number';

// The examples of the spec kit are short because a reader understands these names without a declaration. Only the type
// check of the examples needs them, so no code runs this file.

export declare const source: CountedSource<number>;
export declare const counted: CountedNumber;
export declare const timeline: Timeline;
export declare const heap: HeapComparison;
export declare const mark: Mark;

export declare const numbers: Generator<number, void, unknown>;
export declare const coroutine: Generator<Promise<unknown>, string[], unknown>;
export declare const error: Error;
export declare const mapped: AnyStage;
export declare const pages: Pager;

export declare function f(value: unknown): unknown;
export declare function identity<T>(value: T): T;
export declare function heavyValues(): Iterable<number[]>;
export declare function sum(numbers: readonly number[]): number;
export declare function lazy(mark: Mark): Promise<void>;
export declare function eager(mark: Mark): Promise<void>;

export declare function eventsOf(max: number): Trace;
export declare function generatorTwin(from: number, onCount: OnCount): Generator<number>;
export declare function meanOf(received: readonly Received[]): number;
export declare function numbersOf(bounds: Bounds): number[];
