import { readDefinition } from '@civic-elements/core/open311';
import type { QuestionOrNote } from '@civic-elements/core/requests';
import { definitions } from './definitions.js';

/** What Alderwick asks, by service code, as domain values in the order to be shown. */
export const questions: Readonly<Record<string, readonly QuestionOrNote[]>> = Object.fromEntries(
  definitions.map((definition) => [definition.service_code, readDefinition(JSON.stringify(definition))]),
);
