/** The laws, and what subjects are made of. A spec finds all of it in `#kit`. */
export * from './batch-writer';
export * from './cases';
export * from './consumer';
export * from './hand-built';
export * from './join';
export * from './nest';
export * from './pager';
export * from './producer';
export * from './runner';
export * from './split';
export * from './stage';
export * from './traced';
export * from './two-way';
export { generatorCall, handBuiltCall } from './calls/any-call';
