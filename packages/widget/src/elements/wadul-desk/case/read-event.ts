import { OfficerEvent } from '@wadul/core';
import type { EventField } from './event-fields.ts';
import { instantAt } from './office-time.ts';

/** Somebody who is to sign, as it stands in the form. */
export interface SignerRow {
  readonly key: string;
  readonly name: string;
  readonly position: string;
  readonly office: string;
  readonly party: string;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const given = (fields: FormData, name: string): string | undefined => {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The fields of minutes and of a person, each a text. */
export const minutesFields = ['number', 'heldOn', 'heldFrom', 'place', 'body', 'outcome', 'terms', 'nextStep'] as const;
export const personFields = ['name', 'nik', 'mobile', 'phone', 'email', 'address'] as const;

const group = (fields: FormData, under: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => {
    const value = given(fields, `/${under}/${name}`);
    return value === undefined ? [] : [[name, value]];
  }));

/** What else the form holds, beside its controls. */
export interface Beside {
  readonly zone: string;
  readonly signers: readonly SignerRow[];
  readonly attachments: readonly string[];
}

const valueOf = (fields: FormData, { name, kind, required }: EventField, { zone, signers, attachments }: Beside): unknown => {
  const text = given(fields, `/${name}`);
  switch (kind) {
    case 'moment':
      return text === undefined ? undefined : (instantAt(text, zone) ?? text);
    case 'yesOrNo':
      return text === 'yes';
    case 'decision':
      return text === undefined ? undefined : text === 'yes';
    case 'number':
      return text === undefined ? undefined : Number(text);
    case 'people':
      return lines(text ?? '');
    case 'files':
      return attachments.length > 0 || required ? attachments : undefined;
    case 'minutes':
      return { ...group(fields, name, minutesFields), signers: signers.map(({ position, office, ...signer }) => ({ ...signer, ...(position.trim() !== '' && { position }), ...(office.trim() !== '' && { office }) })) };
    case 'person':
      return group(fields, name, personFields);
    default:
      return text;
  }
};

/** What is wrong at a pointer of the event. */
export interface EventIssue {
  readonly pointer: string;
  readonly code: string;
}

/** Reads an event out of its form, and checks it by its own schema. */
export const readEvent = (type: OfficerEvent['type'], form: HTMLFormElement, fields: readonly EventField[], beside: Beside): { readonly event?: OfficerEvent; readonly issues: readonly EventIssue[] } => {
  const read = new FormData(form);
  const values = fields.map((field) => [field.name, valueOf(read, field, beside)] as const).filter(([, value]) => value !== undefined);
  const parsed = OfficerEvent.safeParse({ type, ...Object.fromEntries(values) });
  if (parsed.success) return { event: parsed.data, issues: [] };
  const unsaid = new Set(fields.filter(({ kind, name }) => kind === 'decision' && !read.get(`/${name}`)).map(({ name }) => `/${name}`));
  const issues = parsed.error.issues.map(({ path, message }) => {
    const pointer = `/${path.join('/')}`;
    return { pointer, code: unsaid.has(pointer) ? 'required' : message };
  });
  return { issues: [...new Map(issues.reverse().map((issue) => [issue.pointer, issue])).values()].reverse() };
};
