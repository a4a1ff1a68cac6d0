import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'power-cut',
    title: 'A power cut',
    description:
      'throw() makes the yield throw. The body catches the error and continues differently.',
    shows: ['laziness'],
    open: ({ trafficLight }) => trafficLight(),
    script: ['next()', 'next()', 'throw(new PowerCut())', 'next()', 'next()'],
  },
  {
    name: 'other-error',
    title: 'Any other error',
    description: 'An error that the body does not catch comes out again and completes it.',
    shows: ['closing'],
    open: ({ trafficLight }) => trafficLight(),
    script: ['next()', "throw(new Error('lamp broken'))", 'next()'],
  },
  {
    name: 'before-the-start',
    title: 'An error before the start',
    description:
      'Before the first next(), no try has begun, so nothing catches: throw() completes it.',
    shows: ['before the first next()'],
    open: ({ trafficLight }) => trafficLight(),
    script: ['throw(new PowerCut())', 'next()'],
  },
];
