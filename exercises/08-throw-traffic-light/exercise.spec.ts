import { type Light, PowerCut, trafficLight } from '#kata/08-throw-traffic-light';
import {
  answersEachCall,
  anyOf,
  collect,
  compareIteration,
  countRetained,
  endsAsAnyGenerator,
  keepsCallersApart,
  twoWay,
} from '#kit';

const ROUND: readonly Light[] = ['red', 'green', 'amber'];

class Thunderstorm extends PowerCut {}

/** The laws make any calls in any order. Which light must come is counted from the last power cut, or from the start. */
const anyLight = twoWay({
  name: 'trafficLight()',
  make: trafficLight,
  sends: anyOf<unknown>(undefined, ...ROUND, 'flashing amber', 'text', true, 1, new PowerCut()),
  catches: [new PowerCut(), new Thunderstorm()],
  isVoid: true,
  react(received) {
    const last = received.at(-1)!;
    if ('thrown' in last && !(last.thrown instanceof PowerCut)) return { throws: last.thrown };
    const lastCut = received.map((call) => 'thrown' in call).lastIndexOf(true);
    const steps = received.length - 1 - lastCut;
    return { yields: steps === 0 ? 'flashing amber' : ROUND[(steps - 1) % ROUND.length] };
  },
});

const CAUGHT = {
  why: 'throw(error) makes the paused `yield` throw. If the body catches the error, throw() answers with the next `yield`.',
  look: 'in which `try` does the paused `yield` stand, and what does the `catch` of it do?',
};

// A traffic light has no source to pull from. It is lazy if the call runs nothing, not even into the `try`, and if
// every next() and every throw() continues to the next light and no further.
describe('laziness', () => {
  it('before the first next() no try has begun: a power cut comes out and completes it', () => {
    const cut = new PowerCut('too early');
    const light = trafficLight();

    expect(() => light.throw(cut)).toThrowItself(cut, {
      why: 'Before the first next() the body has not begun: no `try` has begun, so no `catch` can run.',
      look: 'what catches it. Did the call of trafficLight() already run a part of the body?',
    });
    expect(light).toStayCompleted();
  });

  it('throw() itself answers with the next light', () => {
    const light = trafficLight();

    light.next();

    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
  });
});

// The lights never end by themselves. An error that nobody catches ends them, for good.
describe('single-pass exhaustion', () => {
  it('the lights are red, green, amber, and again, without end', () => {
    const lights = collect(trafficLight(), 3_000);

    const firstSeven = lights.slice(0, 7);
    const lastThree = lights.slice(2_997, 3_000);

    expect(firstSeven).toYield(['red', 'green', 'amber', 'red', 'green', 'amber', 'red']);
    expect(lastThree).toYield(['red', 'green', 'amber']);
  });

  it('a generator object is its own iterator', () => {
    expect(trafficLight()).toBeItsOwnIterator();
  });

  it('after an error that is not a power cut it stays completed', () => {
    const error = new Error('the lamp is broken');
    const light = trafficLight();

    light.next();

    expect(() => light.throw(error)).toThrowItself(error);
    expect(light).toStayCompleted();
  });
});

// The state is the light that is on. A power cut resets it; nothing else touches it.
describe('state preservation', () => {
  it.each([
    ['red', 1],
    ['green', 2],
    ['amber', 3],
  ])('a power cut at %s makes it flash amber, then begin with red', (_, steps) => {
    const light = trafficLight();

    for (let step = 0; step < steps; step += 1) light.next();

    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(light.next()).toBeYielded('red');
    expect(light.next()).toBeYielded('green');
  });

  it('a power cut in the next round is handled as the first one was', () => {
    const light = trafficLight();

    light.next();

    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(light.next()).toBeYielded('red');
    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(light.next()).toBeYielded('red');
  });

  it('a power cut while it flashes amber keeps it flashing', () => {
    const light = trafficLight();

    light.next();

    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(light.next()).toBeYielded('red');
  });

  it('an error of a class that extends PowerCut is a power cut, too', () => {
    const light = trafficLight();

    light.next();

    expect(() => light.throw(new Thunderstorm())).toBeYielded('flashing amber', {
      why: 'An instance of a class is an instance of every class that it extends.',
      look: 'the condition in your `catch`: `instanceof` asks for the class and all that extend it.',
    });
    expect(light.next()).toBeYielded('red');
  });

  it('the name of a light that next() brings switches to no light', () => {
    const light = trafficLight();

    light.next();

    expect(light.next('amber')).toBeYielded('green', {
      why: 'Which light comes next depends on the light that is on. Only a power cut changes that.',
      look: 'what your code does with the value of `yield`.',
    });
  });

  it('whatever lights and power cuts went before, the next light is the right one', () => {
    expect(anyLight).toObey(answersEachCall);
  });

  it('a power cut at one traffic light does not change another', () => {
    const one = trafficLight();
    const other = trafficLight();

    one.next();
    other.next();

    expect(() => one.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(other.next()).toBeYielded('green');
    expect(one.next()).toBeYielded('red');
  });

  it('in whatever order several traffic lights are called, each answers as it would alone', () => {
    expect(anyLight).toObey(keepsCallersApart);
  });
});

// A traffic light holds nothing open. Closing means that nothing in it keeps a loop from leaving.
describe('closing', () => {
  it('return() completes it: there is no last light', () => {
    const light = trafficLight();

    light.next();

    expect(() => light.return()).toBeCompleted();
    expect(light).toStayCompleted();
  });

  it('a loop left by break closes it: a later loop gets nothing', () => {
    const light = trafficLight();

    for (const shown of light) if (shown === 'green') break;

    expect(light).toYield([]);
  });

  it('destructuring closes it as well', () => {
    const light = trafficLight();

    const [first, second] = light;

    expect([first, second]).toYield(['red', 'green']);
    expect(light).toYield([]);
  });

  it('an error that is not a power cut comes out, also while it flashes', () => {
    const error = new Error('the lamp is broken');
    const light = trafficLight();

    light.next();

    expect(() => light.throw(new PowerCut())).toBeYielded('flashing amber', CAUGHT);
    expect(() => light.throw(error)).toThrowItself(error);
    expect(light.next()).toBeCompleted();
  });

  it('an error that a power cut has caused is no power cut', () => {
    const error = new Error('the lamp is broken', { cause: new PowerCut() });
    const light = trafficLight();

    light.next();

    expect(() => light.throw(error)).toThrowItself(error, {
      why: 'An error is what its class says. Its `cause` tells only where it came from.',
      look: 'the condition in your `catch`.',
    });
  });

  it('an error that is only named PowerCut is no power cut', () => {
    const error = Object.assign(new Error('not the class'), { name: 'PowerCut' });
    const light = trafficLight();

    light.next();

    expect(() => light.throw(error)).toThrowItself(error, {
      why: 'A name is only a text: any error can have it. `instanceof` asks for the class.',
      look: 'the condition in your `catch`.',
    });
  });

  it('return(), throw() and loops end it like any generator object, whichever light is on', () => {
    expect(anyLight).toObey(endsAsAnyGenerator);
  });
});

// Endless means a million steps as well as one, and the ten-thousandth power cut as well as the first.
describe('bounded heap growth', () => {
  it('on its way through a million lights it retains next to nothing, where its twin keeps their history', () => {
    const heap = compareIteration({
      lazy: () => trafficLight(),
      eager: () => lightsWithHistory(),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });

  it('ten thousand power cuts do not pile up on the stack', () => {
    const light = trafficLight();
    const cutPowerAgainAndAgain = (): unknown => {
      for (let cuts = 1; cuts < 10_000; cuts += 1) {
        light.next();
        light.throw(new PowerCut());
      }
      light.next();
      return light.throw(new PowerCut());
    };

    expect(cutPowerAgainAndAgain).toBeYielded('flashing amber', {
      why: 'The ten-thousandth power cut must find the same `try` as the first, at the same depth.',
      look: 'a generator that delegates to a new one at each power cut, or a `try` that is never entered again.',
    });
  });

  it('a power cut that is over is not kept', async () => {
    const count = await countRetained((causes) => lightsAfterCuts(trafficLight(), causes));

    // A paused frame may hold the last one, the first of an outage, and some stale references.
    expect(count).toRetainAtMost(10);
  });
});

/** Lets the power fail once for each of these objects, with a power cut that refers to it. Ends if one is not caught. */
function* lightsAfterCuts(light: Generator<Light>, causes: Iterable<object>): Generator<void> {
  light.next();
  for (const reason of causes) {
    try {
      light.throw(Object.assign(new PowerCut(), { reason }));
    } catch {
      return;
    }
    yield;
  }
}

function* lightsWithHistory(): Generator<Light, void, unknown> {
  const cycle: Light[] = ['red', 'green', 'amber'];
  const history: Light[] = [];
  while (true) {
    for (const light of cycle) {
      history.push(light);
      yield light;
    }
  }
}
