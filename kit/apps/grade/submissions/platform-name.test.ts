import { platformName } from './platform-name';

it.each([
  ['Ada Lovelace_12345_assignsubmission_file', 'Ada Lovelace', '12345', ''],
  ['Ada Lovelace_12345_assignsubmission_file_', 'Ada Lovelace', '12345', ''],
  ['Ada Lovelace_12345_assignsubmission_file_04.ts', 'Ada Lovelace', '12345', '04.ts'],
  // What the learner called the file names nobody else.
  [
    'Ada_1_assignsubmission_file_Bob_2_assignsubmission_file_04.ts',
    'Ada',
    '1',
    'Bob_2_assignsubmission_file_04.ts',
  ],
  ['lovelaceada_123_456_exercise.ts', 'lovelaceada', '123', 'exercise.ts'],
  ['lovelaceada_LATE_123_456_04_b.ts', 'lovelaceada', '123', '04_b.ts'],
])('%s is by %s', (name, learner, id, file) => {
  expect(platformName(name)).toEqual({ learner, id, file });
});

it.each(['ada', 'ada_lovelace', '04-infinite-sequences.ts', 'ada_1_04.ts'])(
  '%s has no such form',
  (name) => {
    expect(platformName(name)).toBeUndefined();
  },
);
