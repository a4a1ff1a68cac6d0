// Replaces @jest/expect, which would load snapshots, and with them Babel. No spec uses snapshots.
export { expect, expect as jestExpect } from 'expect';
