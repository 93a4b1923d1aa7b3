import { html, type TemplateResult } from 'lit';
import { momentInWords } from '../../../internal/dates.ts';
import type { DeskContext } from '../desk-context.ts';

const HOUR = 3_600_000;

/** Until when a request about somebody's data is to be answered, by the clock and in words. */
export const termBadge = ({ words: { requests }, language, office, now }: DeskContext, { answerBy, overdue }: { readonly answerBy: string; readonly overdue: boolean }): TemplateResult => {
  const at = momentInWords(answerBy, language, office.zone);
  const hours = Math.floor((Date.parse(answerBy) - now().getTime()) / HOUR);
  return html`<span class="badge term ${overdue ? 'late' : ''}">${overdue ? requests.overdue({ at }) : hours < 1 ? requests.lastHour({ at }) : requests.dueBy({ at, hours })}</span>`;
};
