import type { QuestionOrNote } from '@civic-elements/core/requests';
import type { GeoReportAttribute } from '../geo-report.js';
import { definitions } from './definitions.js';

function toQuestion(attribute: GeoReportAttribute): QuestionOrNote {
  const { code, datatype, datatype_description, description, required, variable, values = [] } = attribute;
  if (!variable) return { code, note: description };
  return { code, kind: datatype, label: description, hint: datatype_description, required, choices: values };
}

/** Equal orders keep the order in which they were written. */
function inOrder(attributes: readonly GeoReportAttribute[]): readonly QuestionOrNote[] {
  return [...attributes].sort((one, other) => one.order - other.order).map(toQuestion);
}

/** What Alderwick asks, by service code, as domain values in the order to be shown. */
export const questions: Readonly<Record<string, readonly QuestionOrNote[]>> = Object.fromEntries(
  definitions.map(({ service_code, attributes }) => [service_code, inOrder(attributes)]),
);
