import type { ServiceRequest } from '@civic-elements/core/requests';
import type { GeoReportRequest } from '../geo-report.js';

/** 500 requests of one year, newest first, as GeoReport with extensions. */
export const requests: readonly GeoReportRequest[] = [];

/** The same as domain values. */
export const serviceRequests: readonly ServiceRequest[] = [];
