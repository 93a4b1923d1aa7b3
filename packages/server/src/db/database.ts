import type { AttachmentPartTable, AttachmentTable } from './attachment.table.ts';
import type { AttemptTable } from './attempt.table.ts';
import type { ComplaintEventTable } from './complaint-event.table.ts';
import type { ComplaintTable } from './complaint.table.ts';
import type { DataKeyTable } from './data-key.table.ts';
import type { FilingTable } from './filing.table.ts';
import type { IdempotencyTable } from './idempotency.table.ts';
import type { LinkedIdentityTable, ProviderRequestTable } from './identity.table.ts';
import type { NoticeTable } from './notice.table.ts';
import type { OfficeTable } from './office.table.ts';
import type { OfficeVersionTable } from './office-version.table.ts';
import type { OfficerTable } from './officer.table.ts';
import type { PasskeyChallengeTable, PasskeyTable } from './passkey.table.ts';
import type { PersonLookupTable } from './person-lookup.table.ts';
import type { RegisterFormTable } from './register-form.table.ts';
import type { RecoveryCodeTable, SecondFactorTable } from './second-factor.table.ts';
import type { SessionTable } from './session.table.ts';
import type { StaffLogHeadTable, StaffLogTable } from './staff-log.table.ts';

/** Every table. Names here are camelCase, in SQL snake_case; a table's key begins with its `office_id`. */
export interface Database {
  office: OfficeTable;
  officeVersion: OfficeVersionTable;
  officer: OfficerTable;
  session: SessionTable;
  secondFactor: SecondFactorTable;
  recoveryCode: RecoveryCodeTable;
  passkey: PasskeyTable;
  passkeyChallenge: PasskeyChallengeTable;
  linkedIdentity: LinkedIdentityTable;
  providerRequest: ProviderRequestTable;
  complaint: ComplaintTable;
  dataKey: DataKeyTable;
  personLookup: PersonLookupTable;
  filing: FilingTable;
  complaintEvent: ComplaintEventTable;
  idempotency: IdempotencyTable;
  attachment: AttachmentTable;
  attachmentPart: AttachmentPartTable;
  attempt: AttemptTable;
  registerForm: RegisterFormTable;
  staffLog: StaffLogTable;
  staffLogHead: StaffLogHeadTable;
  notice: NoticeTable;
}
