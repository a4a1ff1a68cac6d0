import { basename } from 'node:path';
import type { Exercise } from './exercise';
import { Refusal } from '../ground/command-line/refusal';

/** Thrown where a selector names no exercise. Its message is one line that lists what there is. */
export class UnknownExercise extends Refusal {
  override readonly name = 'UnknownExercise';

  constructor(selector: string, exercises: readonly Exercise[]) {
    const names = exercises.map(({ name }) => name).join(', ');
    super(`There is no exercise "${selector}". There are: ${names}.`);
  }
}

/**
 * The exercises that a selector means: a number (`4`, `04`), a part of a name (`infinite`) or a path that ends in an
 * exercise's folder. Only names are looked at, never the folders above: a clone may lie under `2026-04/`.
 *
 * @throws UnknownExercise if there is none
 */
export function selectExercises(exercises: readonly Exercise[], selector: string): Exercise[] {
  const wanted = basename(selector.replaceAll('\\', '/')).toLowerCase();
  const isNumber = /^\d{1,2}$/.test(wanted);
  const found = exercises.filter(({ name, number }) =>
    isNumber ? number === wanted.padStart(2, '0') : wanted !== '' && name.includes(wanted),
  );
  if (found.length === 0) throw new UnknownExercise(selector, exercises);
  return found;
}
