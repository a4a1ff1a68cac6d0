// In the place of @jest/expect, which brings snapshots along, and with them Babel: no spec has any.
export { expect, expect as jestExpect } from 'expect';
