import type { Steppable } from '../scene';
import { closureVariables, makerName, type Values } from './scopes';
import type { Location, ScriptPlaces } from './script-places';
import type { GeneratorState, Place } from '../trace';

/** An iterator that no generator function made. The engine knows no state of it, only what its methods can reach. */
export class HandBuilt {
  readonly name: string;
  /** Where it says so itself, as exercise 10's does. */
  readonly state: GeneratorState | undefined;
  /** Where its `next()` is written. */
  readonly origin: Place | undefined;
  /** Its own fields and the variables that its methods share, save other methods. */
  readonly variables: Values;

  /** @returns undefined where it is not the exercise's: what a scene builds is there to drive it */
  static of(object: Steppable, places: ScriptPlaces): HandBuilt | undefined {
    // A learner's function may give back anything.
    const { next } = (object ?? {}) as Partial<Steppable>;
    if (typeof next !== 'function') return undefined;
    const internals = places.engine.internalsOf(next);
    const location = internals.get('FunctionLocation')?.value as Location | undefined;
    const origin = location === undefined ? undefined : places.placeOf(location);
    return origin?.file === 'exercise' ? new HandBuilt(object, places, origin) : undefined;
  }

  private constructor(
    readonly object: Steppable,
    { engine }: ScriptPlaces,
    origin: Place,
  ) {
    this.origin = origin;
    const scopes = engine.internalsOf(object.next).get('Scopes')!;
    const className = object.constructor.name;
    this.name = className === 'Object' ? (makerName(engine, scopes) ?? 'iterator') : className;
    this.state = stateSaidBy(object);
    const shared = [...closureVariables(engine, scopes)];
    this.variables = new Map(
      [...fieldsOf(object), ...shared].filter(
        ([, value]) => typeof value !== 'function' && value !== object,
      ),
    );
  }
}

/** What computes its value is left alone. */
function fieldsOf(object: object): [name: string, value: unknown][] {
  return Object.entries(Object.getOwnPropertyDescriptors(object))
    .filter(([, descriptor]) => 'value' in descriptor)
    .map(([name, { value }]) => [name, value]);
}

const STATES: readonly unknown[] = [
  'suspended-start',
  'executing',
  'suspended-yield',
  'completed',
] satisfies GeneratorState[];

function stateSaidBy(object: Steppable): GeneratorState | undefined {
  const { state } = object as { state?: unknown };
  return STATES.includes(state) ? (state as GeneratorState) : undefined;
}
