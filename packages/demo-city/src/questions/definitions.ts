import type { GeoReportDefinition } from '../geo-report.js';
import { homeQuestions } from './home-questions.js';
import { streetQuestions } from './street-questions.js';

/** What Alderwick asks, by service, as GeoReport service definitions. */
export const definitions: readonly GeoReportDefinition[] = [...streetQuestions, ...homeQuestions];
