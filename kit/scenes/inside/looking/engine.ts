import { type Debugger, type Runtime, Session } from 'node:inspector';
import type { LoadedFile } from '../loaded-scene';

const SLOT = Symbol.for('generator-kata.looked-at');
const slot = globalThis as { [SLOT]?: unknown };
const SLOT_EXPRESSION = "globalThis[Symbol.for('generator-kata.looked-at')]";

/** All handles are in one group and are released together, because a handle keeps its object alive. */
const GROUP = 'generator-kata';

/** A handle on something within the engine: an object, a scope, or a plain value. */
export type Handle = Runtime.RemoteObject;

/** A place in a script, counted from 0. */
export type Location = Debugger.Location;

/**
 * What the engine knows of an object and JavaScript does not show: V8's inspector, asked from within the process that
 * it inspects. Its answers come immediately.
 */
export class Engine {
  readonly #session = new Session();
  readonly #scriptIds = new Map<string, string>();

  constructor() {
    this.#session.connect();
    this.#session.on('Debugger.scriptParsed', ({ params }) => {
      this.#scriptIds.set(params.url, params.scriptId);
    });
    this.#ask('Debugger.enable');
    // Without a debugger, nobody would continue after a `debugger` statement.
    this.#ask('Debugger.setSkipAllPauses', { skip: true });
  }

  /** Which of some files a place is in, if it is in the version of it that was loaded last. */
  fileAt({ scriptId }: Location, files: readonly LoadedFile[]): LoadedFile | undefined {
    return files.find(({ name }) => this.#scriptIds.get(name) === scriptId);
  }

  /** An object's internal properties, such as `GeneratorState`, which a debugger shows in double brackets. */
  internalsOf(object: object): ReadonlyMap<string, Handle> {
    const { internalProperties = [] } = this.#propertiesOf(this.#handleOn(object));
    return new Map(
      internalProperties.flatMap(({ name, value }) =>
        value === undefined ? [] : [[name.replaceAll(/^\[\[|\]\]$/g, ''), value] as const],
      ),
    );
  }

  /** What a handle stands for; a scope becomes an object with its variables. */
  valueOf({ objectId, value }: Handle): unknown {
    if (objectId === undefined) return value as unknown;
    this.#ask('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { ${SLOT_EXPRESSION} = this; }`,
    });
    return emptySlot();
  }

  /** The elements of a list that only handles show, such as `Scopes`. */
  elementsOf(list: Handle): Handle[] {
    return this.#propertiesOf(list)
      .result.filter(({ name }) => /^\d+$/.test(name))
      .flatMap(({ value }) => (value === undefined ? [] : [value]));
  }

  /** Every living object that inherits from a prototype. V8 collects garbage first. */
  livingHeirsOf(prototype: object): object[] {
    const { objects } = this.#ask<Runtime.QueryObjectsReturnType>('Runtime.queryObjects', {
      prototypeObjectId: this.#handleOn(prototype).objectId,
      objectGroup: GROUP,
    });
    return this.valueOf(objects) as object[];
  }

  /** Releases all handles. */
  release(): void {
    this.#ask('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  }

  #handleOn(object: object): Handle {
    slot[SLOT] = object;
    const { result } = this.#ask<Runtime.EvaluateReturnType>('Runtime.evaluate', {
      expression: SLOT_EXPRESSION,
      objectGroup: GROUP,
    });
    emptySlot();
    return result;
  }

  #propertiesOf({ objectId }: Handle): Runtime.GetPropertiesReturnType {
    return this.#ask('Runtime.getProperties', { objectId, ownProperties: true });
  }

  #ask<Reply>(method: string, params: object = {}): Reply {
    let failure: Error | null = null;
    let reply: unknown;
    this.#session.post(method, params, (error, result) => {
      failure = error;
      reply = result;
    });
    if (failure !== null) throw new Error(`the engine refuses ${method}`, { cause: failure });
    return reply as Reply;
  }
}

function emptySlot(): unknown {
  const value = slot[SLOT];
  slot[SLOT] = undefined;
  return value;
}
