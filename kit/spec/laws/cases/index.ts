/** What cases are drawn from. */
export { oneOf } from './argument';
export { anyBounds, type Bounds } from './bounds';
export { anyCutText } from './cut-text';
export { anyCount, anyMapper, anyPredicate, anySize } from './functions';
export { anyEventLines, anyEvents, anyJsonLines, anyLines } from './json-lines';
export { anyNested } from './nested';
export { anyNumber, anySample, nearly } from './numbers';
export { anyTree } from './trees';
export { anyOf } from './values';
