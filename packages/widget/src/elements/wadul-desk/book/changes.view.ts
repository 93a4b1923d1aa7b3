import { html, nothing, type TemplateResult } from 'lit';
import type { IssueState } from '@wadul/core';
import type { DeskWords } from '../desk-context.ts';

type Change = IssueState['versions'][number]['changes'][number];

/** So many are written out; a month that was numbered anew has one for each row. */
const MOST = 20;

const sentence = ({ kind, row, columns, inPublic = [] }: Change, names: readonly string[], { book: { issue } }: DeskWords): string => {
  const number = row?.replace(/\.$/, '') ?? '';
  if (kind === 'heading') return issue.heading;
  if (row === null) return issue.withheld;
  if (kind === 'added') return issue.added({ row: number });
  if (kind === 'removed') return issue.removed({ row: number });
  const named = (list: readonly number[]): string => list.map((column) => names[column] ?? '').join(', ');
  return [columns.length > 0 || inPublic.length === 0 ? issue.changed({ row: number, columns: named(columns) }) : '', inPublic.length > 0 ? issue.changedInPublic({ row: number, columns: named(inPublic) }) : ''].filter((part) => part !== '').join(' ');
};

/** What is different between two makings of a month, in sentences. @param names the columns of the form */
export const changesView = (changes: readonly Change[], names: readonly string[], words: DeskWords): TemplateResult => html`<ul class="changes">
  ${changes.slice(0, MOST).map((change) => html`<li>${sentence(change, names, words)}</li>`)} ${changes.length > MOST ? html`<li>${words.book.issue.more({ count: changes.length - MOST })}</li>` : nothing}
</ul>`;
