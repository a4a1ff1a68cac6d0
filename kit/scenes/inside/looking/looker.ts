import type { LoadedFile } from '../loaded-scene';
import type { Engine } from './engine';
import { PROTOTYPES, type Pulls } from './pulls';
import type { Steppable } from '../../scene';
import { type Seen, seenGenerator, seenHandBuilt } from './seen';
import type { GeneratorView, Place } from '../../trace';
import { valueText } from '../value-text';

/** Sees every generator object that is alive and whose function is in one of a scene's files. */
export class Looker {
  readonly #prototypes: readonly object[];
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;
  #living: readonly WeakRef<object>[] = [];

  /** @param roots what is stepped through */
  constructor(
    private readonly engine: Engine,
    private readonly files: readonly LoadedFile[],
    private readonly pulls: Pulls,
    private readonly roots: readonly Steppable[],
  ) {
    const [generators, asyncGenerators] = PROTOTYPES;
    this.#prototypes = this.files.some(({ isAsync }) => isAsync)
      ? [generators, asyncGenerators]
      : [generators];
  }

  /** Looks between two steps. */
  look(): GeneratorView[] {
    const living = this.#prototypes.flatMap((heirs) => this.engine.livingHeirsOf(heirs));
    const views = this.#views(living, []);
    this.#living = living.filter((object) => this.#ids.has(object)).map((own) => new WeakRef(own));
    return views;
  }

  /**
   * Looks in the middle of a step, at the generators that were alive before it and those that were pulled from
   * in the meantime. To ask the engine for all of them takes as long as several collections of garbage.
   */
  lookInside(): GeneratorView[] {
    const known = this.#living.flatMap((reference) => reference.deref() ?? []);
    const calls = activeCalls(this.files);
    return this.#views([...new Set([...known, ...this.pulls.pulled])], calls);
  }

  #views(objects: readonly object[], calls: readonly Call[]): GeneratorView[] {
    const generators = objects.flatMap(
      (object) => seenGenerator(object, this.engine, this.files) ?? [],
    );
    const roots = this.roots.flatMap(
      (root) =>
        generators.find(({ object }) => object === root) ??
        seenHandBuilt(root, this.engine, this.files) ??
        [],
    );
    const others = generators
      .filter((generator) => !roots.includes(generator))
      .sort((one, other) => this.#age(one.object) - this.#age(other.object));
    const names = new Map<unknown, string>(
      generators.map(({ object, name }) => [object, `generator ${name}`]),
    );
    const executing = this.#executingPlaces(generators, calls);
    const depths = this.#inPullOrder(roots, others);
    this.engine.release();
    return [...depths].map(([{ object, ...seen }, depth]) => ({
      ...seen,
      id: this.#idOf(object),
      depth,
      place: seen.place ?? executing.get(object),
      variables: [...seen.variables].map(([name, value]) => ({
        name,
        value: names.get(value) ?? valueText(value),
      })),
      given: this.pulls.givenBy(object),
    }));
  }

  /**
   * Each generator is followed by those that it pulls from. They are known from the pulls that were seen or, before the
   * first pull, from its variables. Generators that no other one pulls from come last.
   *
   * @param others by age
   * @returns with each, how many pulls it is away from what is stepped through
   */
  #inPullOrder(roots: readonly Seen[], others: readonly Seen[]): ReadonlyMap<Seen, number> {
    const depths = new Map<Seen, number>();
    const visit = (one: Seen, depth: number): void => {
      if (depths.has(one)) return;
      depths.set(one, depth);
      for (const other of [...roots, ...others]) {
        if (this.#pullsFrom(one, other.object)) visit(other, depth + 1);
      }
    };
    // A root that another one pulls from is still a root.
    for (const root of roots) visit(root, 0);
    for (const other of others) visit(other, Math.min(roots.length, 1));
    return depths;
  }

  #pullsFrom({ object, variables }: Seen, other: object): boolean {
    const puller = this.pulls.pullerOf(other);
    return puller === undefined ? [...variables.values()].includes(other) : puller === object;
  }

  /** The lines that are being executed, from the active calls. */
  #executingPlaces(
    generators: readonly Seen[],
    calls: readonly Call[],
  ): ReadonlyMap<object, Place | undefined> {
    const places = new Map<object, Place | undefined>();
    const depth = ({ object }: Seen): number => this.pulls.executing.indexOf(object);
    let rest = calls;
    // An object that continues after an `await` was called by no other one, so look for it last.
    for (const generator of [...generators].sort((one, other) => depth(other) - depth(one))) {
      const index = rest.findIndex(({ functionName }) => functionName === generator.name);
      if (generator.state !== 'executing' || index === -1) continue;
      places.set(generator.object, rest[index]!.place);
      rest = rest.slice(index + 1);
    }
    return places;
  }

  /** Objects that were not seen before are the newest. */
  #age(object: object): number {
    return this.#ids.get(object) ?? Number.MAX_SAFE_INTEGER;
  }

  #idOf(object: object): number {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = this.#lastId += 1;
      this.#ids.set(object, id);
    }
    return id;
  }
}

/** An active call of a function. */
interface Call {
  readonly functionName: string;
  readonly place: Place | undefined;
}

/** The active calls in some files, the innermost first. */
function activeCalls(files: readonly LoadedFile[]): Call[] {
  const before = { ...Error };
  Error.stackTraceLimit = Infinity;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites = new Error().stack as unknown as NodeJS.CallSite[];
  Object.assign(Error, { prepareStackTrace: undefined }, before);
  return sites.flatMap((site) => {
    const file = files.find(({ name }) => name === site.getFileName());
    if (file === undefined) return [];
    const [lineNumber, columnNumber] = [site.getLineNumber()! - 1, site.getColumnNumber()! - 1];
    const place = file.placeOf({ lineNumber, columnNumber });
    return [{ functionName: site.getFunctionName() ?? '', place }];
  });
}
