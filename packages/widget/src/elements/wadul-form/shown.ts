import type { Receipt } from '@wadul/core/filing';
import type { SummaryLine } from './submitting/summary.view.ts';

/** What is wrong, in words, with the label of its field. */
export interface PlacedIssue extends SummaryLine {
  readonly code: string;
  /** How many digits the NIK has that is too short or too long. */
  readonly digits?: number | undefined;
}

/** What is said about sending, and the button that goes with it. */
export interface Notice {
  readonly text: string;
  /** Nothing is wrong. */
  readonly good?: true;
  readonly action?: 'retry' | 'anew' | 'settings' | 'frame' | 'stop';
}

/** What the form shows besides its fields. */
export interface Shown {
  readonly phase: 'filling' | 'sending' | 'waiting' | 'filed';
  /** What is wrong, and what is doubtful, by pointer. */
  readonly errors: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
  /** The summary of what is wrong. */
  readonly lines: readonly SummaryLine[];
  readonly notice: Notice | undefined;
  readonly filed: { readonly receipt: Receipt; readonly superseded: boolean; readonly files: number } | undefined;
}

/** Nothing was said yet. */
export const nothingShown: Shown = { phase: 'filling', errors: {}, warnings: {}, lines: [], notice: undefined, filed: undefined };
