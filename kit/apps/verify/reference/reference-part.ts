import { join } from 'node:path';
import type { WrittenPart } from '../checks/written-part';
import type { Documented } from './documented';
import { referenceText } from './reference-text';

/** The reference in the README of the spec kit, as the docstrings have it. */
export function referencePart(root: string, things: readonly Documented[]): WrittenPart {
  return {
    page: 'kit/spec/README.md',
    name: 'reference',
    what: 'reference',
    source: 'the docstrings of the spec kit say',
    text: referenceText(things, join(root, 'kit', 'spec')),
  };
}
