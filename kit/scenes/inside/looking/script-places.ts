import type { Engine } from './engine';
import type { LoadedFile } from '../loaded-file';
import type { Place } from '../../trace';

/** A place as the engine gives it, lines and columns counted from 0. */
export interface Location {
  readonly scriptId: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** Leads from places in scripts back to the TypeScript of some files. */
export class ScriptPlaces {
  constructor(
    readonly engine: Engine,
    readonly files: readonly LoadedFile[],
  ) {}

  /** Whether a place is in the latest loaded version of one of the files. */
  has(location: Location): boolean {
    return this.#fileOf(location) !== undefined;
  }

  placeOf(location: Location): Place | undefined {
    return this.#fileOf(location)?.placeOf(location.lineNumber, location.columnNumber);
  }

  /** The JavaScript from a place on. */
  textAt(location: Location): string {
    return this.#fileOf(location)?.textAt(location.lineNumber, location.columnNumber) ?? '';
  }

  #fileOf({ scriptId }: Location): LoadedFile | undefined {
    return this.files.find(({ name }) => this.engine.scriptId(name) === scriptId);
  }
}
