export { closesEveryLevel } from './closes-every-level';
export { nest } from './nest';
