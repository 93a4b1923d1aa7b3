import type { SnapshotFrom, StateValue } from 'xstate';
import type { ComplaintContext } from './complaint.context.ts';
import { CHART_VERSION, complaintMachine } from './complaint.machine.ts';

/** A complaint's place in its life as it is stored: plain JSON, with the version of the chart that wrote it. */
export interface ComplaintRecord {
  readonly chart: number;
  readonly state: StateValue;
  readonly context: ComplaintContext;
}

export type ComplaintSnapshot = SnapshotFrom<typeof complaintMachine>;

/** A record whose state or version this chart does not know: stored by a newer Wadul, or damaged. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError';
}

/** One step from a chart's version to the next; the key is the version it starts from. Older records are fixtures of the tests, and every one must still restore. */
const migrations: Readonly<Record<number, (record: ComplaintRecord) => ComplaintRecord>> = {};

const migrate = (record: ComplaintRecord): ComplaintRecord => {
  if (record.chart === CHART_VERSION) return record;
  const step = migrations[record.chart];
  if (!step) throw new UnreadableRecordError(`There is no way from version ${record.chart} of the chart to version ${CHART_VERSION}.`);
  return migrate({ ...step(record), chart: record.chart + 1 });
};

/** What is stored of a snapshot. */
export const persist = (snapshot: ComplaintSnapshot): ComplaintRecord => ({
  chart: CHART_VERSION,
  state: snapshot.value,
  context: JSON.parse(JSON.stringify(snapshot.context)) as ComplaintContext,
});

/** The snapshot that a record stands for. Throws `UnreadableRecordError`. */
export const restore = (record: ComplaintRecord): ComplaintSnapshot => {
  const { state, context } = migrate(record);
  try {
    return complaintMachine.resolveState({ value: state, context });
  } catch (cause) {
    throw new UnreadableRecordError('The record names a state that the chart does not have.', { cause });
  }
};
