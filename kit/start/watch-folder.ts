import { watch } from 'node:fs';

/** Editors save in several steps (write, rename, touch), each of them an event. */
const SETTLE_MS = 30;

/**
 * Calls back once after each save in a folder. The folder is watched, not its file: many editors save by putting a new
 * file in the place of the old one, and a watch on that would go with it.
 *
 * @returns ends the watch
 */
export function watchFolder(folder: string, onSave: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, (_event, name) => {
    if (name !== null && !name.endsWith('.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(onSave, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
