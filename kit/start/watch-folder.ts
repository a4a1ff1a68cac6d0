import { existsSync, watch } from 'node:fs';

/** Editors save in several steps (write, rename, touch), each of them an event. */
const SETTLE_MS = 30;

/**
 * Calls back once after each save in a folder. The folder is watched, not its file: many editors save by putting a new
 * file in the place of the old one, and a watch on that would go with it.
 *
 * @returns ends the watch
 */
export function watchFolder(folder: string, onSave: () => void): () => void {
  // There is nothing to save in, and the exercise's run says so.
  if (!existsSync(folder)) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onSave, SETTLE_MS);
  };
  const watcher = watch(folder, (_event, name) => {
    if (name === null || name.endsWith('.ts') || !existsSync(folder)) changed();
  });
  // Windows reports in this way that the folder was deleted.
  watcher.on('error', changed);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
