import type { Handle } from './engine';
import { ownVariables, type Values } from './scopes';
import type { Location, ScriptPlaces } from './script-places';
import type { GeneratorState, Place } from '../trace';

/** V8's words. It has one word for both kinds of suspension; the place tells which one it is. */
type EngineState = 'suspended' | 'running' | 'closed';

/** A generator object of one of the files, as it is when this is made. */
export class GeneratorObject {
  readonly name: string;
  readonly isAsync: boolean;
  readonly state: GeneratorState;
  /** Where its function is written. */
  readonly origin: Place | undefined;
  /** Where it is suspended; undefined if it is not. */
  readonly place: Place | undefined;
  /** Its variables; while it is not suspended the engine shows none. */
  readonly variables: Values;

  /** @returns undefined where it is no generator object, or of none of the files */
  static of(object: object, places: ScriptPlaces): GeneratorObject | undefined {
    const internals = places.engine.internalsOf(object);
    const location = internals.get('GeneratorLocation')?.value as Location | undefined;
    return location !== undefined && places.has(location)
      ? new GeneratorObject(object, places, internals, location)
      : undefined;
  }

  private constructor(
    readonly object: object,
    places: ScriptPlaces,
    internals: ReadonlyMap<string, Handle>,
    location: Location,
  ) {
    const { engine } = places;
    const made = engine.valueOf(internals.get('GeneratorFunction')!) as () => unknown;
    const engineState = internals.get('GeneratorState')!.value as EngineState;
    const scopes = internals.get('Scopes');
    this.name = made.name;
    this.isAsync = made instanceof ASYNC_GENERATOR_FUNCTION;
    const start = engine.internalsOf(made).get('FunctionLocation')!.value as Location;
    this.origin = places.placeOf(start);
    // Before its start it is paused at its parameters or, if these have defaults, at its body.
    const isAtStart = isSame(start, location) || places.textAt(location).startsWith('{');
    this.state =
      isAtStart && engineState === 'suspended'
        ? 'suspended-start'
        : stateOf(engineState, places.textAt(location));
    this.place = engineState === 'suspended' ? places.placeOf(location) : undefined;
    const variables = scopes === undefined ? new Map() : ownVariables(engine, scopes);
    // The engine shows as undefined what has not been initialised; before the start that is all but the parameters.
    this.variables =
      this.state === 'suspended-start'
        ? new Map([...variables].filter(([, value]) => value !== undefined))
        : variables;
  }
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
