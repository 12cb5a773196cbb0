import type { GeoReportAttribute, GeoReportDatatype } from '../geo-report.js';

interface Asking {
  readonly required?: boolean;
  readonly hint?: string;
}

function attribute(datatype: GeoReportDatatype, order: number, code: string, description: string, { required = false, hint = '' }: Asking): GeoReportAttribute {
  return { variable: true, code, datatype, required, datatype_description: hint, order, description };
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
