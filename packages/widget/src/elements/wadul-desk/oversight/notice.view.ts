import { html, nothing, type TemplateResult } from 'lit';
import type { ShownNotice } from '@wadul/core';
import { momentInWords } from '../../../internal/dates.ts';
import type { DeskContext } from '../desk-context.ts';

const why = ({ words: { notices } }: DeskContext, { failure, reply }: ShownNotice): string =>
  [failure && notices.failures[failure], reply !== undefined && notices.reply({ reply })].filter(Boolean).join(' ');

/** What became of a notice, in words. */
const fate = (context: DeskContext, notice: ShownNotice): string => {
  const { words, language, office } = context;
  const { notices } = words;
  const moment = (at: string | undefined): string => (at === undefined ? '' : momentInWords(at, language, office.zone));
  switch (notice.state) {
    case 'sent':
      return notices.sent({ at: moment(notice.settledAt) });
    case 'failed':
      return notices.failed({ at: moment(notice.settledAt), why: why(context, notice) });
    case 'setAside':
      return notices.setAside({ at: moment(notice.settledAt), by: notice.decidedBy ?? notices.somebody });
    case 'waiting':
      return notice.failure === undefined ? notices.waiting : notices.again({ at: moment(notice.nextTryAt), why: why(context, notice) });
    default:
      return notices[notice.state];
  }
};

/** What a notice told, and what became of it. */
export const noticeView = (context: DeskContext, notice: ShownNotice): TemplateResult => {
  const { words, language, office } = context;
  const { kind, state, createdAt, reason, decidedBy } = notice;
  const again = decidedBy !== undefined && state !== 'setAside' ? words.notices.byOfficer({ by: decidedBy }) : undefined;
  return html`
    <p><strong>${words.notices.kinds[kind]}</strong> <span class="hint">${momentInWords(createdAt, language, office.zone)}</span></p>
    <p class=${state === 'failed' ? 'error' : ''}>${fate(context, notice)}</p>
    ${reason === undefined ? nothing : html`<p class="long">${words.notices.reason({ reason })}</p>`} ${again ? html`<p class="hint">${again}</p>` : nothing}
  `;
};
