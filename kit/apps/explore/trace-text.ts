import pc from 'picocolors';
import { byteSize } from '../../ground/text/byte-size';
import { outcomeOf, placeText, variablesText } from '../../scenes/moment-text';
import type { Moment, Trace } from '../../scenes/trace';

/** A whole trace, step by step, for where nobody presses keys. */
export function traceText({ exercise, scene, files, moments, weights }: Trace): string[] {
  const steps = moments.filter(({ isNote }) => !isNote);
  const { eager } = scene;
  return [
    pc.bold(`${exercise} · ${scene.title}`),
    scene.description,
    pc.dim(`played on ${files.exercise.path}`),
    ...steps.flatMap((step) => {
      const notes = moments.filter((moment) => moment.isNote && moment.step === step.step);
      return ['', ...stepText(step, notes, files, weights?.lazy[step.step])];
    }),
    ...(eager === undefined || weights?.eager === undefined
      ? []
      : ['', `eager twin: ${eager.what}, ${byteSize(weights.eager)}`]),
  ];
}

function stepText(
  step: Moment,
  notes: readonly Moment[],
  files: Trace['files'],
  bytes: number | undefined,
): string[] {
  return [
    pc.bold(step.event),
    ...notes.flatMap((note) => [
      `  · ${note.event}`,
      ...viewsText(note, files).map((line) => `    ${line}`),
    ]),
    ...(step.outcomes.length === 0 ? [] : [`  → ${outcomeOf(step)}`]),
    ...(step.stopped?.split('\n').map((line) => `  ${line}`) ?? []),
    ...viewsText(step, files).map((line) => `  ${line}`),
    ...(bytes === undefined ? [] : [pc.dim(`  ${byteSize(bytes)} retained`)]),
  ];
}

function viewsText({ generators }: Moment, files: Trace['files']): string[] {
  return generators.flatMap((view) => {
    const indent = '  '.repeat(view.depth);
    const { place, variables } = view;
    const code = place === undefined ? '' : `: ${files[place.file].lines[place.line - 1]!.trim()}`;
    const what = [view.state, placeText(view)].filter(Boolean).join(', ');
    return [
      `${indent}${view.name}  ${what}${pc.dim(code)}`,
      ...(variables.length === 0 ? [] : [`${indent}  ${variablesText(variables)}`]),
    ];
  });
}
