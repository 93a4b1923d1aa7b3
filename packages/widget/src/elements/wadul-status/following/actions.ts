import type { CitizenEvent } from '@wadul/core/tracking';

/** What the complainant may do, in the order in which it is offered. */
export const actionTypes = [
  'citizen.completedFile',
  'citizen.revived',
  'citizen.acceptedAnswer',
  'citizen.disputedAnswer',
  'citizen.askedForSeparateHearing',
  'citizen.widenedIdentity',
  'citizen.withdrew',
] as const satisfies readonly CitizenEvent['type'][];
export type ActionType = (typeof actionTypes)[number];

/** A field of an action's form that must be filled in and is not. */
export type Missing = 'text' | 'confirm';

/** The event of an action as filled in, or the field that is missing. */
export const toEvent = (type: ActionType, form: FormData): CitizenEvent | Missing => {
  const text = String(form.get('text') ?? '').trim();
  switch (type) {
    case 'citizen.completedFile':
      return text === '' ? 'text' : { type, text };
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
    default:
      return { type };
  }
};
