import type { Engine, Handle } from './engine';

/** Values of variables by their names. */
export type Values = ReadonlyMap<string, unknown>;

const OWN = /^(?:Local|Block|Catch|With Block)\b/;
/** Those of functions have a name; the one of the file has none. */
const SHARED = /^(?:Closure|Block) \((.+)\)/;

/** The variables of a suspended call: its parameters first, those of inner blocks last. */
export function ownVariables(engine: Engine, scopes: Handle): Values {
  return valuesIn(engine, scopes, OWN);
}

/** The variables around a function that it shares with its neighbours, such as the methods of one object. */
export function closureVariables(engine: Engine, scopes: Handle): Values {
  return valuesIn(engine, scopes, SHARED);
}

/** The name of the function that another one was made in. */
export function makerName(engine: Engine, scopes: Handle): string | undefined {
  const [closure] = scopesIn(engine, scopes, SHARED);
  return SHARED.exec(closure?.description ?? '')?.[1];
}

/** If a name occurs twice, the inner variable hides the outer one. */
function valuesIn(engine: Engine, scopes: Handle, kind: RegExp): Values {
  const outerFirst = scopesIn(engine, scopes, kind).reverse();
  return new Map(
    outerFirst.flatMap((scope) => {
      const { object } = engine.valueOf(scope) as { object: object };
      return Object.entries(object);
    }),
  );
}

function scopesIn(engine: Engine, scopes: Handle, kind: RegExp): Handle[] {
  return engine.elementsOf(scopes).filter(({ description = '' }) => kind.test(description));
}
