import type { CitizenEvent, DataRequestKind } from '@wadul/core/tracking';

/** What the complainant may do, in the order in which it is offered. */
export const actionTypes = [
  'citizen.completedFile',
  'citizen.revived',
  'citizen.acceptedAnswer',
  'citizen.disputedAnswer',
  'citizen.addedFiles',
  'citizen.askedForSeparateHearing',
  'citizen.widenedIdentity',
  'citizen.madeDataRequest',
  'citizen.withdrew',
] as const satisfies readonly CitizenEvent['type'][];
export type ActionType = (typeof actionTypes)[number];

/** What an action is called in the page. */
export const idOf = (type: CitizenEvent['type']): string => type.slice(type.indexOf('.') + 1);

/** What may be asked of one's data, in the order in which it is offered. */
export const requestKinds = ['access', 'correction', 'restriction', 'erasure'] as const satisfies readonly DataRequestKind[];

/** A part of an action's form that must be filled in and is not. */
export type Missing = 'text' | 'confirm' | 'files' | 'request';

/** Where files may be added: to what the office asked for, or else by themselves. */
export const takesFiles = (type: ActionType): boolean => type === 'citizen.completedFile' || type === 'citizen.addedFiles';

const isRequestKind = (value: unknown): value is DataRequestKind => requestKinds.some((kind) => kind === value);

/** The event of an action as filled in, or what is missing. @param attachments the ids of the files that were uploaded for it */
export const toEvent = (type: ActionType, form: FormData, attachments: readonly string[] = []): CitizenEvent | Missing => {
  const text = String(form.get('text') ?? '').trim();
  const files = attachments.length > 0 && { attachments: [...attachments] };
  switch (type) {
    case 'citizen.completedFile':
      return text === '' ? 'text' : { type, text, ...files };
    case 'citizen.addedFiles':
      return files ? { type, ...files, ...(text && { note: text }) } : 'files';
    case 'citizen.disputedAnswer':
      return text === '' ? 'text' : { type, reason: text };
    case 'citizen.withdrew':
      return form.has('confirm') ? { type, ...(text && { reason: text }) } : 'confirm';
    case 'citizen.acceptedAnswer': {
      const rating = Number(form.get('rating') ?? 0);
      return { type, ...(rating > 0 && { rating }), ...(text && { remark: text }) };
    }
    case 'citizen.widenedIdentity':
      return { type, mode: 'open' };
    case 'citizen.madeDataRequest': {
      const request = form.get('request');
      if (!isRequestKind(request)) return 'request';
      // What is wrong, and what is right, is known to nobody else.
      return request === 'correction' && text === '' ? 'text' : { type, request, ...(text && { text }) };
    }
    default:
      return { type };
  }
};
