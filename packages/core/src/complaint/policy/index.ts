export { fileAccess, mayListFiles, mayLookWithReason, mayReadLog, maySeeComplaint, maySeeName, shownFiles } from './may.ts';
export { shownPayload, type Payload } from './payload.ts';
export { shownPerson } from './person.ts';
export { seen, type PolicyFacts, type Reader, type Seen } from './seen.ts';
export { columns, table, type Cell, type Column, type Datum } from './table.ts';
