import { stripVTControlCharacters } from 'node:util';
import { approachesTable } from './approaches-table';
import type { Figures } from '../figures';
import { FIGURES } from '../fixtures/figures';
import { arrayPartsTable, generatorPartsTable } from './parts-tables';
import type { Misfit } from '../measuring/run-task';
import { scalabilityTable } from './scalability-table';
import type { Table } from './table';
import { tableText } from './table-text';

function tablesOf({ approaches, parts, rows }: Figures): Table[] {
  return [
    approachesTable(approaches),
    arrayPartsTable(parts),
    generatorPartsTable(parts),
    scalabilityTable(rows),
  ];
}

function attempted(attempt: Misfit): string {
  const [first, last] = FIGURES.rows;
  const array = { kind: 'extrapolated', bytes: 8_000_000_048, attempt } as const;
  return scalabilityTable([first!, { ...last!, array }]).notes.join('\n');
}

it('what is extrapolated is marked, what is measured is not', () => {
  const { rows, notes } = scalabilityTable(FIGURES.rows);

  expect(rows).toEqual([
    ['1 thousand', '10.4 KB', '136 B', '76 ×'],
    ['1 billion', 'does not fit (~8.0 GB)', '136 B', '~58,823,530 ×'],
  ]);
  expect(notes.join('\n')).toContain('~ marks what is extrapolated, not measured');
});

it('an array that does not fit is a sentence, not a crash', () => {
  const misfit = { reached: 112_000_000, heapMegabytes: 4096 };

  expect(attempted({ ...misfit, why: 'length' })).toContain(
    'An array of 1 billion numbers was attempted: after 112 million, the array had to grow beyond',
  );
  expect(attempted({ ...misfit, why: 'memory' })).toContain('after 112 million, the 4,096 MB that');
  expect(attempted({ ...misfit, why: 'killed', reached: 0 })).toContain(
    'before the first million, the system had no more memory',
  );
});

it('what was left over when a generator had been let go of is not taken for its own', () => {
  const [row] = FIGURES.rows;
  const drifted = { ...row!, generator: { ...row!.generator, letGo: 5_800 } };

  expect(scalabilityTable([drifted]).notes.at(-1)).toContain('5.8 KB of that were still there');
  expect(scalabilityTable([row!]).notes.at(-1)).not.toContain('still there');
});

it('the JSON holds everything that the tables show', () => {
  const read = JSON.parse(JSON.stringify(FIGURES)) as Figures;

  expect(tablesOf(read)).toEqual(tablesOf(FIGURES));
});

it('every table fits a terminal of eighty columns', () => {
  // Colours depend on where the tests run, and take no columns.
  const lines = tablesOf(FIGURES).flatMap((table) =>
    stripVTControlCharacters(tableText(table)).split('\n'),
  );

  expect(lines.filter((line) => line.length >= 80)).toEqual([]);
});

it('the arithmetic of the parts adds up to what is measured', () => {
  const measured = [arrayPartsTable, generatorPartsTable].flatMap((table) =>
    table(FIGURES.parts).rows.filter(([, , cell]) => cell !== ''),
  );

  expect(measured.length).toBeGreaterThan(8);
  expect(measured.map(([, , cell]) => cell)).toEqual(measured.map(([, cell]) => cell));
});
