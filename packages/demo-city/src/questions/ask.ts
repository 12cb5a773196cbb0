import type { GeoReportAttribute, GeoReportCondition, GeoReportDatatype, GeoReportRules } from '../geo-report.js';

interface Asking extends GeoReportRules {
  readonly required?: boolean;
  readonly hint?: string;
}

/** While the answer to a question is one of these. */
export function when(attribute: string, ...keys: readonly [string, ...string[]]): GeoReportCondition {
  return { clause: 'AND', conditions: [keys.length === 1 ? { attribute, op: 'eq', value: keys[0] } : { attribute, op: 'in', value: keys }] };
}

function attribute(datatype: GeoReportDatatype, order: number, code: string, description: string, { required = false, hint = '', ...rules }: Asking): GeoReportAttribute {
  return { variable: true, code, datatype, required, datatype_description: hint, order, description, ...rules };
}

/** `[key, name]`: the key is sent, the name is read. */
export type Choices = readonly (readonly [key: string, name: string])[];

export const ask = {
  line: (order: number, code: string, label: string, asking: Asking = {}) => attribute('string', order, code, label, asking),
  words: (order: number, code: string, label: string, asking: Asking = {}) => attribute('text', order, code, label, asking),
  number: (order: number, code: string, label: string, asking: Asking = {}) => attribute('number', order, code, label, asking),
  moment: (order: number, code: string, label: string, asking: Asking = {}) => attribute('datetime', order, code, label, asking),
  one: (order: number, code: string, label: string, choices: Choices, asking: Asking = {}): GeoReportAttribute =>
    ({ ...attribute('singlevaluelist', order, code, label, asking), values: choices.map(([key, name]) => ({ key, name })) }),
  many: (order: number, code: string, label: string, choices: Choices, asking: Asking = {}): GeoReportAttribute =>
    ({ ...attribute('multivaluelist', order, code, label, asking), values: choices.map(([key, name]) => ({ key, name })) }),
  /** Something to read, not to answer. */
  note: (order: number, code: string, text: string): GeoReportAttribute => ({ ...attribute('text', order, code, text, {}), variable: false }),
};

export const yesOrNo: Choices = [['yes', 'Yes'], ['no', 'No']];
export const yesNoOrUnsure: Choices = [['yes', 'Yes'], ['no', 'No'], ['unsure', 'I am not sure']];
