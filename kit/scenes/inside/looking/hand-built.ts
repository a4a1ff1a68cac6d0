import type { Steppable } from '../../scene';
import type { Seen } from './generator-object';
import { closureVariables, makerName } from './scopes';
import type { Location, ScriptPlaces } from './script-places';
import { type GeneratorState, STATES } from '../../trace';

/**
 * An iterator that no generator function made. The engine knows no state of it, only what its methods can reach: its own
 * fields and the variables that its methods share, except other methods.
 *
 * @returns undefined where it is not the exercise's: what a scene builds is there to drive it
 */
export function seenHandBuilt(object: Steppable, places: ScriptPlaces): Seen | undefined {
  // A learner's function may give back anything.
  const { next } = (object ?? {}) as Partial<Steppable>;
  if (typeof next !== 'function') return undefined;
  const { engine } = places;
  const internals = engine.internalsOf(next);
  const location = internals.get('FunctionLocation')?.value as Location | undefined;
  const origin = location === undefined ? undefined : places.placeOf(location);
  if (origin?.file !== 'exercise') return undefined;
  const scopes = internals.get('Scopes')!;
  const className = object.constructor.name;
  const variables = [...fieldsOf(object), ...closureVariables(engine, scopes)];
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
