import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { getNumbers, getNumbersGenerator } from '../two-ways';
import { measureParts } from './measure-parts';
import { measureRun } from './measure-run';
import { CHUNK, type Message, type Results, type Task } from './protocol';

// Its own process for each measurement: nothing else is alive in it, and it may die of the attempt.

// So that the engine optimises during the rehearsals and is done by their end, however busy the machine is, and that it
// does not throw away its compiled code in the meantime.
setFlagsFromString('--no-concurrent-recompilation');
setFlagsFromString('--no-flush-bytecode');

/** Written immediately: a process that V8 aborts sends nothing that still waits. */
function tell(line: string): void {
  for (;;) {
    try {
      writeSync(process.stdout.fd, line);
      return;
    } catch (error) {
      // The pipe is full: the parent must read first.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function lineOf(message: Message): string {
  return `${JSON.stringify(message)}\n`;
}

// The same string every time: to make one, while it is measured, would be felt.
const ANOTHER_CHUNK = lineOf({ kind: 'chunk' });

function onChunk(): void {
  tell(ANOTHER_CHUNK);
}

function onBegin(): void {
  tell(lineOf({ kind: 'begun' }));
}

/** A number that reports how far a loop up to it is: an array reports nothing before it is complete. */
function reporting(count: number): number {
  let reads = 0;
  const trap = {
    valueOf(): number {
      reads += 1;
      if (reads % CHUNK === 0) onChunk();
      return count;
    },
  };
  return trap as unknown as number;
}

function measure(task: Task): Results[Task['kind']] {
  const { count } = task;
  switch (task.kind) {
    case 'array':
      return measureRun({ make: (n) => getNumbers(reporting(n)), count, onBegin });
    case 'generator':
      return measureRun({ make: getNumbersGenerator, count, onChunk, onBegin });
    case 'parts':
      return measureParts(count, task.many);
  }
}

try {
  tell(lineOf({ kind: 'result', result: measure(JSON.parse(process.argv[2]!) as Task) }));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  tell(lineOf({ kind: 'refused', message: error.message }));
}
