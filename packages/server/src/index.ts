export { startCity, type RunningCity, type StartOptions } from './start-city.js';
export type { Cities, Clock, EmbeddedCity, NewName } from './city.js';
export { SqliteStore } from './store/sqlite-store.js';
export type { Box, Intake, KeptRequest, Receipt, ReporterRecord, RequestSearch, Store } from './store/store.js';
export type { AttributeRecord, DefinitionRecord, NoteRecord, RequestRecord, ServiceRecord } from './store/records.js';
export { importFiles, importReport, progressLine, type ImportOptions, type ImportProgress, type ImportSummary } from './import/index.js';
export { addNote, changeStatus, mergeInto, reopen, type StatusChange } from './staff/change-request.js';
export { faults } from './faults/faults.js';
export type { Fault } from './faults/fault.js';
