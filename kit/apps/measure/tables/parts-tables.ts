import { grouped } from '../../../ground/text/counted';
import type { Parts } from '../inside/measure-parts';
import type { Table } from './table';
import {
  ARRAY_OBJECT_BYTES,
  arrayBytes,
  capacityAfterPushes,
  GENERATOR_OBJECT_BYTES,
  generatorBytes,
  OWN_REGISTERS,
  STORE_HEADER_BYTES,
  WORD_BYTES,
} from '../v8-layout';

/** What an array consists of: the arithmetic next to the measurement. */
export function arrayPartsTable(parts: Parts): Table {
  const { count } = parts;
  const capacity = capacityAfterPushes(count);
  return {
    title: `What an array of ${grouped(count)} numbers consists of`,
    head: ['', 'arithmetic', 'measured'],
    rows: [
      ['array object: 4 fields of 8 B', bytes(ARRAY_OBJECT_BYTES), bytes(parts.emptyArray)],
      ['header of its elements store', bytes(STORE_HEADER_BYTES), ''],
      [`${grouped(count)} numbers, 8 B each`, bytes(count * WORD_BYTES), ''],
      ['together: exactly sized (slice)', bytes(arrayBytes(count)), bytes(parts.exactArray)],
      [
        'growth slack: free places, 8 B each',
        bytes((capacity - count) * WORD_BYTES),
        bytes(parts.pushedArray - parts.exactArray),
      ],
      ['together: grown by push()', bytes(arrayBytes(capacity)), bytes(parts.pushedArray)],
    ],
    notes: [
      `When its store is full, V8 moves an array into one that is half as large again: ${grouped(count)} numbers pushed have room for ${grouped(capacity)}. Small integers lie in the store itself; any other kind of value costs more.`,
    ],
  };
}

/** What a suspended generator consists of: the arithmetic next to the measurement. */
export function generatorPartsTable(parts: Parts): Table {
  return {
    title: 'What a suspended generator consists of, however many values are to come',
    head: ['', 'arithmetic', 'measured'],
    rows: [
      ['generator object: 10 fields of 8 B', bytes(GENERATOR_OBJECT_BYTES), ''],
      ['header of its register file', bytes(STORE_HEADER_BYTES), ''],
      [`${OWN_REGISTERS} registers of the engine’s own`, bytes(OWN_REGISTERS * WORD_BYTES), ''],
      ['together: function* without locals', bytes(generatorBytes(0)), bytes(parts.withoutLocals)],
      [
        'each parameter or local',
        bytes(WORD_BYTES),
        bytes((parts.withEightLocals - parts.withoutLocals) / 8),
      ],
      [
        'getNumbersGenerator, paused: n and i',
        bytes(generatorBytes(2)),
        bytes(parts.suspendedYield),
      ],
      ['  before its first next()', bytes(generatorBytes(2)), bytes(parts.suspendedStart)],
      ['  completed', bytes(generatorBytes(2)), bytes(parts.completed)],
      ['{ value, done } of each next()', bytes(5 * WORD_BYTES), bytes(parts.iteratorResult)],
    ],
    notes: [
      `Measured by making ${grouped(parts.many)} of each and dividing. The register file is where the locals stay between two next() calls; { value, done } is garbage once it has been read.`,
    ],
  };
}

function bytes(number: number): string {
  return `${grouped(Math.round(number))} B`;
}
