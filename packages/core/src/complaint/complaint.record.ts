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
const migrations: Readonly<Record<number, (record: ComplaintRecord) => ComplaintRecord>> = {
  // No version 1 was ever released with files. What was closed under it has no day on which it leaves: that is reckoned at the end, by the office's terms of then.
  1: ({ state, context, ...record }) => ({
    ...record,
    state: { ...(state as object), personalData: 'kept' },
    context: { ...context, hasIdentityCard: false, dataRequests: [], restricted: false, erased: {}, leaves: [] },
  }),
};

/** A record as this version of the chart writes it. Throws `UnreadableRecordError`. */
export const upToDate = (record: ComplaintRecord): ComplaintRecord => {
  if (record.chart === CHART_VERSION) return record;
  const step = migrations[record.chart];
  if (!step) throw new UnreadableRecordError(`There is no way from version ${record.chart} of the chart to version ${CHART_VERSION}.`);
  return upToDate({ ...step(record), chart: record.chart + 1 });
};

/** What is stored of a snapshot. Throws what stopped the chart, such as an instant that is none: the chart itself only notes it, and a broken complaint would be kept. */
export const persist = (snapshot: ComplaintSnapshot): ComplaintRecord => {
  if (snapshot.status === 'error') throw snapshot.error;
  return {
    chart: CHART_VERSION,
    state: snapshot.value,
    context: JSON.parse(JSON.stringify(snapshot.context)) as ComplaintContext,
  };
};

const resolve = ({ state, context }: ComplaintRecord): ComplaintSnapshot => {
  try {
    return complaintMachine.resolveState({ value: state, context });
  } catch (cause) {
    throw new UnreadableRecordError('The record names a state that the chart does not have.', { cause });
  }
};

const inOrder = (state: StateValue): unknown =>
  typeof state === 'string' ? state : Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inner && inOrder(inner)]);

/** The snapshot that a record stands for. Throws `UnreadableRecordError`. */
export const restore = (stored: ComplaintRecord): ComplaintSnapshot => {
  const record = upToDate(stored);
  if (!Array.isArray(record.context?.dues)) throw new UnreadableRecordError('The record remembers nothing.');
  const snapshot = resolve(record);
  // What a state leaves unsaid the chart would fill in with a beginning: half a state is damaged, and not the first of its kind.
  if (JSON.stringify(inOrder(record.state)) !== JSON.stringify(inOrder(snapshot.value))) throw new UnreadableRecordError('The record names half a state.');
  return snapshot;
};
