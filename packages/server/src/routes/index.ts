import type { Operation } from '../http/operation.ts';
import { attachmentOperations } from './attachments/index.ts';
import { bookOperations } from './book/index.ts';
import { closeSession } from './close-session.ts';
import { countComplaintsOperation } from './count-complaints.ts';
import { readStatistics } from './read-statistics.ts';
import { readMonthAtAGlance } from './read-month-at-a-glance.ts';
import { findByPersonOperation } from './find-by-person.ts';
import { findPossibleDuplicates } from './find-possible-duplicates.ts';
import { fileComplaint } from './file-complaint.ts';
import { fileIntake } from './file-intake.ts';
import { health } from './health.ts';
import { listComplaintsOperation } from './list-complaints.ts';
import { listOfficesOperation } from './list-offices.ts';
import { noticeOperations } from './notices/index.ts';
import { openSession } from './open-session.ts';
import { ownAccountOperations } from './own-account/index.ts';
import { oversightOperations } from './oversight/index.ts';
import { personalDataOperations } from './data-subject.ts';
import { readComplaintEvents } from './read-complaint-events.ts';
import { readComplaint } from './read-complaint.ts';
import { readDeskOffice } from './read-desk-office.ts';
import { readOffice } from './read-office.ts';
import { readSession } from './read-session.ts';
import { ready } from './ready.ts';
import { registerOperations } from './register/index.ts';
import { sendCitizenEvent } from './send-citizen-event.ts';
import { sendOfficerEvent } from './send-officer-event.ts';
import { setUpOperations } from './set-up.ts';
import { settingsOperations } from './settings/index.ts';
import { staffOperations } from './staff/index.ts';
import { trackComplaint } from './track-complaint.ts';
import { watchChanges } from './watch-changes.ts';
import { viewOperations } from './views/index.ts';
import { verifyLog } from './verify-log.ts';

/** The table of contents: every operation of the API. The document, the guards and the tests of every route are made from this list. */
export const operations: readonly Operation[] = [
  // the public
  listOfficesOperation,
  readOffice,
  fileComplaint,
  trackComplaint,
  sendCitizenEvent,
  // the first accounts
  ...setUpOperations,
  // the desk
  openSession,
  readSession,
  closeSession,
  readDeskOffice,
  ...ownAccountOperations,
  fileIntake,
  listComplaintsOperation,
  countComplaintsOperation,
  watchChanges,
  ...viewOperations,
  readStatistics,
  readMonthAtAGlance,
  findByPersonOperation,
  findPossibleDuplicates,
  readComplaint,
  readComplaintEvents,
  sendOfficerEvent,
  // what complainants are told
  ...noticeOperations,
  // what is to be kept an eye on
  ...oversightOperations,
  // files that belong to complaints
  ...attachmentOperations,
  // people's own data
  ...personalDataOperations,
  // the complaint book
  ...registerOperations,
  ...bookOperations,
  // those who work here
  ...staffOperations,
  // how it works
  ...settingsOperations,
  // the log
  verifyLog,
  // the service
  health,
  ready,
];
