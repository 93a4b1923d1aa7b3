import type { OfficerCase } from '../schemas/officer-case.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { attachedOnPaper, type AttachedOnPaper } from './attached-on-paper.ts';
import { dateInProse, dateInWords } from './date-words.ts';
import { officeOnPaper, type OfficeOnPaper } from './office-on-paper.ts';

/** An inspection report to be laid out: it stays in the office's file. */
export interface InspectionReportPaper {
  readonly office: OfficeOnPaper;
  readonly ticket: string;
  /** Absent where it was given none. */
  readonly number?: string;
  readonly type: string;
  readonly inspectedOn: string;
  /** Where it was, as it was planned. */
  readonly place?: string;
  readonly assignmentLetter?: string;
  readonly team: readonly string[];
  readonly findings: string;
  readonly attachments: readonly AttachedOnPaper[];
  /** The minutes of an inspection that were written on it, by number. */
  readonly minutes: readonly string[];
  /** Who wrote it; absent where nobody of that id is known. */
  readonly writtenBy?: string;
}

/** What it is built from. */
export interface InspectionReportFacts {
  readonly complaint: OfficerCase;
  readonly office: OfficeSettings;
  /** Officers' names by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** The newest inspection report of a complaint as it is printed; undefined where there is none. */
export const buildInspectionReport = ({ complaint, office, names }: InspectionReportFacts): InspectionReportPaper | undefined => {
  const { inspectionReport: report } = complaint;
  if (!report) return undefined;
  const { findings, inspectedOn, place, assignmentLetter, team = [], by, number, attachments } = report;
  const writtenBy = names.get(by);
  return {
    office: officeOnPaper(office),
    ticket: complaint.ticket,
    ...(number === undefined ? {} : { number }),
    type: complaint.type.label.id,
    inspectedOn: `${dateInWords(inspectedOn).weekday}, ${dateInProse(inspectedOn)}`,
    ...(place === undefined ? {} : { place }),
    ...(assignmentLetter === undefined ? {} : { assignmentLetter }),
    team,
    findings,
    attachments: attachedOnPaper(complaint, attachments),
    minutes: complaint.minutes.filter(({ kind }) => kind === 'inspection').map(({ number }) => number),
    ...(writtenBy === undefined ? {} : { writtenBy }),
  };
};
