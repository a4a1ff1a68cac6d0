import { type FSWatcher, watch } from 'chokidar';
import { isCode } from '../../kata/files/code-files';
import { folderContent } from './folder-content';

/** Editors save in several steps (write, rename, touch), each of them an event. */
const SETTLE_MS = 30;

/** How often the folder is read beside all events. */
const LOOK_MS = 500;

/** An event within this time reports a save that reading has already found. */
const REPORT_MS = 1_000;

/** The events of a watch. */
export interface Listener {
  readonly onSave: () => void;
  /** Called at most once, with a sentence, where the system reports no saves and the folder is only read. */
  readonly onBlind: (sentence: string) => void;
}

const SILENT =
  'This disk does not report saves (a network disk or a shared folder?), so the kata looks for them twice a second.';

/**
 * Reports each save in an exercise's folder and in the folders below, and that the folder is deleted or comes back.
 * Events make this fast. They are not enough: some disks report nothing, and a system can run out of watches at any
 * moment. So the content is compared twice a second as well, and from the first failure on that is all that is done.
 *
 * @returns ends the watch
 */
export function watchFolder(folder: string, { onSave, onBlind }: Listener): () => void {
  let content = folderContent(folder);
  let watcher: FSWatcher | undefined;
  let isReady = false;
  let isBlind = false;
  let settling: NodeJS.Timeout | undefined;
  let report: NodeJS.Timeout | undefined;

  const close = (): void => {
    isReady = false;
    void watcher?.close();
    watcher = undefined;
  };
  const beBlind = (sentence: string): void => {
    if (isBlind) return;
    isBlind = true;
    close();
    onBlind(sentence);
  };
  const hear = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      // A save that changes nothing counts too, unless reading has already found the same save.
      if (!look() && report === undefined) onSave();
      clearTimeout(report);
      report = undefined;
    }, SETTLE_MS);
  };
  const open = (): void => {
    close();
    if (isBlind) return;
    const opened = watch([folder, ...content.outside], { ignoreInitial: true });
    watcher = opened;
    opened.on('ready', () => (isReady = opened === watcher));
    opened.on('error', (error) => beBlind(sentenceFor(error as NodeJS.ErrnoException)));
    // Chokidar compares time stamps before it reports a change. This event comes before that.
    opened.on('raw', (_event, name: string | null) => {
      if (opened === watcher && (name === null || isCode(name))) hear();
    });
  };
  /** @returns whether something has changed */
  const look = (): boolean => {
    const before = content;
    content = folderContent(folder);
    // A watch goes with the folder that it was set on.
    if (content.identity !== before.identity) open();
    else watcher?.add([...content.outside]);
    const isSame = content.hash === before.hash && content.identity === before.identity;
    if (!isSame) onSave();
    return !isSame;
  };

  open();
  const looking = setInterval(() => {
    const isWatched = isReady;
    if (look() && isWatched && isReady) {
      clearTimeout(report);
      report = setTimeout(() => beBlind(SILENT), REPORT_MS);
    }
  }, LOOK_MS);
  return () => {
    clearInterval(looking);
    clearTimeout(settling);
    clearTimeout(report);
    close();
  };
}

function sentenceFor({ code }: NodeJS.ErrnoException): string {
  return `The system does not let the kata watch this folder (${code}), so the kata looks for saves twice a second.`;
}
