import { ownVariables, type Values } from './scopes';
import type { Location, ScriptPlaces } from './script-places';
import type { GeneratorState, GeneratorView } from '../../trace';

/** A generator object, or an iterator built by hand, as it is when it is looked at. */
export interface Seen extends Omit<GeneratorView, 'id' | 'depth' | 'variables' | 'given'> {
  readonly object: object;
  /** While it is not suspended the engine shows none. */
  readonly variables: Values;
}

/** V8's words. It has one word for both kinds of suspension; the place tells which one it is. */
type EngineState = 'suspended' | 'running' | 'closed';

/** @returns undefined where it is no generator object, or of none of the files */
export function seenGenerator(object: object, places: ScriptPlaces): Seen | undefined {
  const { engine } = places;
  const internals = engine.internalsOf(object);
  const location = internals.get('GeneratorLocation')?.value as Location | undefined;
  if (location === undefined || !places.has(location)) return undefined;
  const made = engine.valueOf(internals.get('GeneratorFunction')!) as () => unknown;
  const engineState = internals.get('GeneratorState')!.value as EngineState;
  const start = engine.internalsOf(made).get('FunctionLocation')!.value as Location;
  const scopes = internals.get('Scopes');
  const variables: Values = scopes === undefined ? new Map() : ownVariables(engine, scopes);
  // Before its start it is paused at its parameters or, if these have defaults, at its body.
  const isAtStart = isSame(start, location) || places.textAt(location).startsWith('{');
  const isBeforeStart = isAtStart && engineState === 'suspended';
  return {
    object,
    name: made.name,
    kind: made instanceof ASYNC_GENERATOR_FUNCTION ? 'async generator' : 'generator',
    state: isBeforeStart ? 'suspended-start' : stateOf(engineState, places.textAt(location)),
    origin: places.placeOf(start),
    place: engineState === 'suspended' ? places.placeOf(location) : undefined,
    // The engine shows as undefined what has not been initialised; before the start that is all but the parameters.
    variables: isBeforeStart
      ? new Map([...variables].filter(([, value]) => value !== undefined))
      : variables,
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
