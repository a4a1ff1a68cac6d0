import type { Steppable } from '../../scene';
import { type GeneratorState, type GeneratorView, STATES } from '../../trace';
import type { LoadedFile } from '../loaded-scene';
import type { Engine, Handle, Location } from './engine';

/** A generator object, or an iterator built by hand, as it is when it is looked at. */
export interface Seen extends Omit<GeneratorView, 'id' | 'depth' | 'variables' | 'given'> {
  readonly object: object;
  /** By name. While it is not suspended the engine shows none. */
  readonly variables: ReadonlyMap<string, unknown>;
}

/** V8's words. It has one word for both kinds of suspension; the place tells which one it is. */
type EngineState = 'suspended' | 'running' | 'closed';

/** @returns undefined where it is no generator object, or of none of the files */
export function seenGenerator(
  object: object,
  engine: Engine,
  files: readonly LoadedFile[],
): Seen | undefined {
  const internals = engine.internalsOf(object);
  const location = internals.get('GeneratorLocation')?.value as Location | undefined;
  const file = location && engine.fileAt(location, files);
  if (location === undefined || file === undefined) return undefined;
  const made = engine.valueOf(internals.get('GeneratorFunction')!) as () => unknown;
  const engineState = internals.get('GeneratorState')!.value as EngineState;
  const start = engine.internalsOf(made).get('FunctionLocation')!.value as Location;
  const scopes = internals.get('Scopes');
  const variables = scopes === undefined ? [] : variablesIn(engine, scopes, OWN);
  const text = file.textAt(location);
  // Before its start it is paused at its parameters or, if these have defaults, at its body.
  const isAtStart = isSame(start, location) || text.startsWith('{');
  const isBeforeStart = isAtStart && engineState === 'suspended';
  return {
    object,
    name: made.name,
    kind: made instanceof ASYNC_GENERATOR_FUNCTION ? 'async generator' : 'generator',
    state: isBeforeStart ? 'suspended-start' : stateOf(engineState, text),
    origin: file.placeOf(start),
    place: engineState === 'suspended' ? file.placeOf(location) : undefined,
    // The engine shows as undefined what has not been initialised; before the start that is all but the parameters.
    variables: new Map(variables.filter(([, value]) => !isBeforeStart || value !== undefined)),
  };
}

const ASYNC_GENERATOR_FUNCTION = async function* () {}
  .constructor as AsyncGeneratorFunctionConstructor;

function stateOf(state: EngineState, text: string): GeneratorState {
  if (state === 'running') return 'executing';
  if (state === 'closed') return 'completed';
  // To the specification `await` suspends the call and not the generator, which continues executing.
  return /^(?:await|for await)\b/.test(text) ? 'executing' : 'suspended-yield';
}

function isSame(one: Location, other: Location): boolean {
  return one.lineNumber === other.lineNumber && one.columnNumber === other.columnNumber;
}

/**
 * An iterator that no generator function made. The engine knows no state of it, only what its methods can reach: its own
 * fields and the variables that its methods share, except other methods.
 *
 * @returns undefined where it is not the exercise's: what a scene builds is there to drive it
 */
export function seenHandBuilt(
  object: Steppable,
  engine: Engine,
  files: readonly LoadedFile[],
): Seen | undefined {
  // A learner's function may give back anything.
  const { next } = (object ?? {}) as Partial<Steppable>;
  if (typeof next !== 'function') return undefined;
  const internals = engine.internalsOf(next);
  const location = internals.get('FunctionLocation')?.value as Location | undefined;
  const origin = location && engine.fileAt(location, files)?.placeOf(location);
  if (origin?.file !== 'exercise') return undefined;
  const scopes = internals.get('Scopes')!;
  const className = object.constructor.name;
  const variables = [...fieldsOf(object), ...variablesIn(engine, scopes, SHARED)];
  return {
    object,
    name: className === 'Object' ? (makerName(engine, scopes) ?? 'iterator') : className,
    kind: 'built by hand',
    state: stateSaidBy(object),
    origin,
    place: undefined,
    variables: new Map(
      variables.filter(([, value]) => typeof value !== 'function' && value !== object),
    ),
  };
}

/** What computes its value is left alone. */
function fieldsOf(object: object): [name: string, value: unknown][] {
  return Object.entries(Object.getOwnPropertyDescriptors(object))
    .filter(([, descriptor]) => 'value' in descriptor)
    .map(([name, { value }]) => [name, value]);
}

/** Exercise 10's says its state itself. */
function stateSaidBy(object: Steppable): GeneratorState | undefined {
  const { state } = object as { state?: unknown };
  return STATES.find((known) => known === state);
}

/** The scopes of a suspended call: its parameters are in the outermost of them. */
const OWN = /^(?:Local|Block|Catch|With Block)\b/;
/** Those around a function that it shares with its neighbours. Those of functions have a name; the one of the file has none. */
const SHARED = /^(?:Closure|Block) \((.+)\)/;

/** The name of the function that another one was made in. */
function makerName(engine: Engine, scopes: Handle): string | undefined {
  const [closure] = scopesIn(engine, scopes, SHARED);
  return SHARED.exec(closure?.description ?? '')?.[1];
}

/** The outer variables first: if a name occurs twice, the inner one hides the outer one. */
function variablesIn(engine: Engine, scopes: Handle, kind: RegExp): [string, unknown][] {
  return scopesIn(engine, scopes, kind)
    .reverse()
    .flatMap((scope) => Object.entries((engine.valueOf(scope) as { object: object }).object));
}

function scopesIn(engine: Engine, scopes: Handle, kind: RegExp): Handle[] {
  return engine.elementsOf(scopes).filter(({ description = '' }) => kind.test(description));
}
