import { existsSync, type FSWatcher, watch } from 'node:fs';

/** Editors save in several steps (write, rename, touch), each of them an event. */
const SETTLE_MS = 30;

/** How often to look for a folder that was deleted: nothing reports that it is back. */
const LOOK_MS = 500;

/**
 * Calls back once after each save in a folder, and when it is deleted or comes back. The folder is watched, not its
 * file: many editors save by putting a new file in the place of the old one, and a watch on that would go with it.
 *
 * @returns ends the watch
 */
export function watchFolder(folder: string, onSave: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  const after = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const saved = (): void => {
    if (!existsSync(folder)) {
      watcher?.close();
      after(LOOK_MS, look);
    }
    onSave();
  };
  const begin = (): void => {
    watcher = watch(folder, (_event, name) => {
      if (name === null || name.endsWith('.ts') || !existsSync(folder)) after(SETTLE_MS, saved);
    });
    // Windows reports in this way that the folder was deleted.
    watcher.on('error', () => after(SETTLE_MS, saved));
  };
  const look = (): void => {
    if (!existsSync(folder)) return after(LOOK_MS, look);
    begin();
    after(SETTLE_MS, saved);
  };
  if (existsSync(folder)) begin();
  else after(LOOK_MS, look);
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
