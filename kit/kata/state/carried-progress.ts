import { readFileSync, writeFileSync } from 'node:fs';
import { BadInput } from '../../ground/command-line/run-command';
import { isState, type StateFile } from './state';

/**
 * Writes progress to a file that another checkout can read. The editor stays behind, since it belongs to a machine.
 *
 * @returns how many exercises it tells of
 * @throws BadInput if the file cannot be written
 */
export function exportProgress(stateFile: StateFile, file: string): number {
  const { version, current, exercises } = stateFile.read();
  try {
    writeFileSync(file, `${JSON.stringify({ version, current, exercises }, undefined, 2)}\n`);
  } catch (error) {
    throw new BadInput(`Progress could not be written: ${(error as Error).message}`);
  }
  return Object.keys(exercises).length;
}

/**
 * Takes over the progress that another checkout has written. What is remembered of other exercises stays.
 *
 * @returns how many exercises it tells of
 * @throws BadInput if there is no such file, or it is another kind of file
 */
export function importProgress(stateFile: StateFile, file: string): number {
  const imported = parsed(file);
  if (!isState(imported)) {
    throw new BadInput(
      `${file} holds no progress: npm run progress -- --export writes such a file.`,
    );
  }
  stateFile.update((state) => ({
    ...state,
    ...(imported.current === undefined ? {} : { current: imported.current }),
    exercises: { ...state.exercises, ...imported.exercises },
  }));
  return Object.keys(imported.exercises).length;
}

function parsed(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(`Progress could not be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
