import { html, nothing, type TemplateResult } from 'lit';
import type { Severity, ShownDue, Turn } from '@wadul/core';
import { inWords } from '../../internal/dates.ts';
import type { Language } from '../../internal/languages.ts';
import type { DeskWords } from './desk-context.ts';

/** Whose turn it is. */
export const turnBadge = ({ standing }: DeskWords, turn: Turn): TemplateResult => html`<span class="badge ${turn === 'office' ? 'ours' : ''}">${standing.turns[turn]}</span>`;

/** How heavy a complaint is, once that was said. */
export const severityBadge = ({ standing }: DeskWords, severity: Severity | undefined): TemplateResult | typeof nothing =>
  severity === undefined ? nothing : html`<span class="badge">${standing.severities[severity]}</span>`;

/** That it is a supervision case (R15). */
export const supervisionBadge = ({ standing }: DeskWords, supervision: boolean): TemplateResult | typeof nothing => (supervision ? html`<span class="badge watch">${standing.supervision}</span>` : nothing);

/** When something is due, in words and not by colour alone. */
export const dueBadge = ({ standing }: DeskWords, language: Language, { on, overdue, estimated }: Pick<ShownDue, 'on' | 'overdue' | 'estimated'>): TemplateResult => {
  const day = inWords(on, language);
  return html`<span class="badge ${overdue ? 'late' : ''}">${overdue ? standing.overdue({ on: day }) : standing.due({ on: day })}${estimated ? ` ${standing.estimated}` : ''}</span>`;
};
