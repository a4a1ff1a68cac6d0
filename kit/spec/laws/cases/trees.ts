import { type Arbitrary, array, nat, record } from 'fast-check';
import { showList } from '../../matchers/show';
import type { Argument } from './argument';
import { anyValue } from './values';

/** A node of a binary tree, as exercise 09 has it. */
export interface TreeNode {
  readonly value: unknown;
  readonly left?: TreeNode;
  readonly right?: TreeNode;
}

/** A tree, and the values of its nodes from left to right. */
export interface OrderedTree {
  readonly values: readonly unknown[];
  readonly root: TreeNode | undefined;
}

/** Trees of any shape, with values of every type. */
export const anyTree: Arbitrary<Argument<OrderedTree>> = record({
  values: array(anyValue, { maxLength: 8 }),
  turns: array(nat(), { minLength: 8, maxLength: 8 }),
}).map(({ values, turns }) => {
  const tree = { values, root: rootOf(values, turns) };
  return {
    text: `of ${showList(values)}, shaped ${shapeOf(tree.root)}`,
    make: () => tree,
  };
});

/** Each number of `turns` says which of the values becomes the root. */
function rootOf(values: readonly unknown[], turns: readonly number[]): TreeNode | undefined {
  if (values.length === 0) return undefined;
  const [turn = 0, ...rest] = turns;
  const at = turn % values.length;
  const left = rootOf(values.slice(0, at), rest);
  const right = rootOf(values.slice(at + 1), rest.slice(at));
  return {
    value: values[at],
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
  };
}

/** `((·)·(·))`: a dot is a node, and its sides are in parentheses. */
function shapeOf(tree: TreeNode | undefined): string {
  if (tree === undefined) return 'as no tree';
  const side = (node: TreeNode | undefined): string =>
    node === undefined ? '' : `(${shapeOf(node)})`;
  return `${side(tree.left)}·${side(tree.right)}`;
}
