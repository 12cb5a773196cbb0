import { CityError, type QuestionOrNote } from '../requests/index.js';
import { readAnswer } from './answer-text.js';
import { readRules } from './wire-rules.js';
import { readQuestions } from './wire-services.js';

/**
 * What a service asks, from a GeoReport service definition as JSON, in the city's order and with the rules beyond the standard that
 * can be kept. Rejected as `unreadable` where it is none.
 */
export function readDefinition(json: string): readonly QuestionOrNote[] {
  try {
    const questions = readQuestions(readAnswer(json), readRules);
    if (questions) return questions;
  } catch {
    // Said below, with what is no definition.
  }
  throw new CityError('unreadable', 'This is no service definition');
}
