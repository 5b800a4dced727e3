export { LABEL_LIMIT, labelKeyFault, labelValueFault } from '../model/label-syntax.ts';
