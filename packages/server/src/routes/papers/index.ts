import type { Operation } from '../../http/operation.ts';
import { printAnswerLetter } from './print-answer-letter.ts';
import { printInspectionReport } from './print-inspection-report.ts';
import { printInvitation } from './print-invitation.ts';
import { printMinutes } from './print-minutes.ts';
import { printOwnReceipt } from './print-own-receipt.ts';
import { printReceipt } from './print-receipt.ts';
import { proposeMinutesNumber } from './propose-minutes-number.ts';

/** What is printed of a complaint, and the number that minutes are given. */
export const paperOperations: readonly Operation[] = [printOwnReceipt, printReceipt, printMinutes, proposeMinutesNumber, printInspectionReport, printAnswerLetter, printInvitation];
