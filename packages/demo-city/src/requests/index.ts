export { makeRequests, type MadeRequests, type RequestsWanted } from './make-requests.js';
export * from './requests.js';
export { toServiceRequest } from './service-requests.js';
