import type { Outcome, Severity } from '../complaint/complaint.context.ts';
import type { Due } from '../complaint/complaint.dues.ts';
import { upToDate, type ComplaintRecord } from '../complaint/complaint.record.ts';

/** What of a complaint is counted in a recap: nothing of who complains, and nothing of what was said. */
export interface RecapEntry {
  /** The civil date of receipt, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly channel: string;
  readonly type: string;
  readonly severity: Severity | undefined;
  /** How it ended, and when (UTC); absent while it is open. */
  readonly ended?: { readonly outcome: Outcome; readonly at: string } | undefined;
  readonly dues: readonly Due[];
}

/** A complaint as a recap counts it. @param complaint its record, with the type and the civil date that it stands under */
export const recapEntry = ({ receivedOn, typeCode, record }: { readonly receivedOn: string; readonly typeCode: string; readonly record: ComplaintRecord }): RecapEntry => {
  const { channel, severity, outcome, finishedAt, dues } = upToDate(record).context;
  return { receivedOn, channel, type: typeCode, severity, dues, ended: outcome && finishedAt !== undefined ? { outcome, at: finishedAt } : undefined };
};
