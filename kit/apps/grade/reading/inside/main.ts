import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Opening, type Question, REPLY_FD } from './protocol';
import { Reading } from './reading';

// The program of the process that reads, compiles and checks one submission. It runs none of it.

let reading: Reading | undefined;

createInterface({ input: process.stdin }).on('line', (line) => {
  if (reading === undefined) {
    reading = new Reading(JSON.parse(line) as Opening);
    return;
  }
  const reply = reading.replyTo(JSON.parse(line) as Question);
  let rest: Uint8Array = Buffer.from(`${JSON.stringify(reply)}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSync(REPLY_FD, rest));
});
