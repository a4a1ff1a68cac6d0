import { type Light, PowerCut, trafficLight } from '#kata/08-throw-traffic-light';
import { collect, compareIteration } from '#kit';

// A traffic light has no source to pull from. It is lazy if the call runs nothing, not even into the `try`, and if
// every next() and every throw() goes on to the next light and no further.
describe('laziness', () => {
  it('before the first next() no try has been entered: a power cut comes out and completes it', () => {
    const cut = new PowerCut('too early');
    const light = trafficLight();

    expect(() => light.throw(cut)).toThrow(cut);
    expect(light).toStayCompleted();
  });

  it('throw() itself answers with the next light', () => {
    const light = trafficLight();

    light.next();

    expect(cutPower(light)).toBeYielded('flashing amber');
  });
});

// The lights never end by themselves. An error that nobody catches ends them, for good.
describe('single-pass exhaustion', () => {
  it('the lights are red, green, amber, and again, without end', () => {
    const lights = collect(trafficLight(), 3_000);

    expect(lights.slice(0, 7)).toEqual(['red', 'green', 'amber', 'red', 'green', 'amber', 'red']);
    expect(lights).toHaveLength(3_000);
  });

  it('a generator object is its own iterator', () => {
    expect(trafficLight()).toBeItsOwnIterator();
  });

  it('after an error that is no power cut it stays completed', () => {
    const error = new Error('the lamp is broken');
    const light = trafficLight();

    light.next();

    expect(() => light.throw(error)).toThrow(error);
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

    expect(cutPower(light)).toBeYielded('flashing amber');
    expect(light.next()).toBeYielded('red');
    expect(light.next()).toBeYielded('green');
  });

  it('a power cut in the next round is handled as the first one was', () => {
    const light = trafficLight();

    light.next();

    expect(cutPower(light)).toBeYielded('flashing amber');
    expect(light.next()).toBeYielded('red');
    expect(cutPower(light)).toBeYielded('flashing amber');
    expect(light.next()).toBeYielded('red');
  });

  it('a power cut while it flashes amber makes it go on flashing', () => {
    const light = trafficLight();

    light.next();

    expect(cutPower(light)).toBeYielded('flashing amber');
    expect(cutPower(light)).toBeYielded('flashing amber');
    expect(light.next()).toBeYielded('red');
  });

  it('a power cut at one traffic light leaves another alone', () => {
    const one = trafficLight();
    const other = trafficLight();

    one.next();
    other.next();
    cutPower(one);

    expect(other.next()).toBeYielded('green');
    expect(one.next()).toBeYielded('red');
  });
});

// A traffic light holds nothing open. Closing means that nothing in it stands in the way of the one who leaves.
describe('closing', () => {
  it('return() completes it: there is no last light', () => {
    const light = trafficLight();

    light.next();

    expect(light.return()).toBeCompleted();
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

    expect([first, second]).toEqual(['red', 'green']);
    expect(light).toYield([]);
  });

  it('an error that is no power cut comes out, while it flashes too', () => {
    const error = new Error('the lamp is broken');
    const light = trafficLight();

    light.next();
    cutPower(light);

    expect(() => light.throw(error)).toThrow(error);
    expect(light.next()).toBeCompleted();
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
    const cut = new PowerCut('once too often');
    const light = trafficLight();
    const cutAgainAndAgain = (): void => {
      for (let times = 0; times < 10_000; times += 1) {
        light.next();
        light.throw(cut);
      }
    };

    expect(cutAgainAndAgain).not.toThrow();
  });
});

/** What throw() answers; where nothing in the body catches the power cut, what came out in place of an answer. */
function cutPower(light: Generator<Light, void, unknown>): unknown {
  try {
    return light.throw(new PowerCut());
  } catch (error) {
    return { thrown: (error as Error).name };
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
