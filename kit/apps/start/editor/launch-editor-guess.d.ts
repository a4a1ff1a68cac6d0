/** Part of the package, which has no types. */
declare module 'launch-editor/guess' {
  /** The editor that is running, else the one of `VISUAL` or `EDITOR`; null if there is none. */
  export default function guessEditor(): [command: string | null, ...args: string[]];
}
