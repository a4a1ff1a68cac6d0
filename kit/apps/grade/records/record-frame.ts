import { join } from 'node:path';
import { ROOT } from '../../../kata/root';
import type { SubmissionRecord } from './record';
import type { Sandbox } from '../sandbox/sandbox';
import { textOf } from '../../../kata/text-of';

/** The part of a record that says who was judged, when and where. */
export type RecordFrame = Pick<
  SubmissionRecord,
  'format' | 'name' | 'kata' | 'node' | 'sandbox' | 'judgedAt' | 'durationMs'
>;

const { version: KATA_VERSION } = JSON.parse(textOf(join(ROOT, 'package.json'))) as {
  version: string;
};

/** @param start when judging began, in milliseconds as of `Date.now()` */
export function frameOf(name: string, start: number, { level }: Sandbox): RecordFrame {
  return {
    format: 1,
    name,
    kata: KATA_VERSION,
    node: process.versions.node,
    sandbox: level,
    judgedAt: new Date().toISOString(),
    durationMs: Date.now() - start,
  };
}
