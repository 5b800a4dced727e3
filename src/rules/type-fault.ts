export { hasTypeFault } from '../model/eip.ts';
