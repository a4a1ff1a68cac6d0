import { measureAll } from './measure-all';
import type { Table } from '../tables/table';

// Each process loads TypeScript first.
jest.setTimeout(60_000);

it('measures everything that it tells, each in its own process', async () => {
  const told: Table[] = [];

  const { approaches, parts, rows, node } = await measureAll({
    counts: [1_000],
    exampleCount: 2_000,
    many: 1_000,
    heapMegabytes: 512,
    terminal: { isTTY: false, columns: 80, write: () => true },
    onTable: (table) => told.push(table),
  });

  expect(told).toHaveLength(4);
  expect(node).toBe(process.versions.node);
  expect(approaches.array.firstTen).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  expect(approaches.generator.firstTen).toEqual(approaches.array.firstTen);
  expect([approaches.array.values, approaches.generator.values]).toEqual([2_000, 2_000]);
  expect(rows.map(({ count, array }) => [count, array.kind])).toEqual([[1_000, 'measured']]);
  expect(parts.withEightLocals).toBeGreaterThan(parts.withoutLocals);
});
