import { OfficerEvent } from '@wadul/core';

/** What a field of an event's form is, by what its schema takes. */
export type FieldKind =
  | 'line'
  | 'passage'
  | 'date'
  | 'moment'
  | 'yesOrNo'
  /** A yes or no that has to be said: nothing ticked must not mean no. */
  | 'decision'
  | 'choice'
  | 'number'
  | 'people'
  | 'channel'
  | 'signer'
  | 'colleague'
  | 'request'
  | 'closedMinutes'
  | 'files'
  | 'minutes'
  | 'person';

/** A field of an event's form. */
export interface EventField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** What can be chosen. */
  readonly options: readonly string[];
}

/** What a schema of zod/mini says of itself, as far as a form asks. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly format?: string;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly string[];
    readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number; readonly value?: number } } }[];
  };
}

/** What a check of a schema compares with, such as the `maximum` of `max_length`. */
const limit = ({ def }: Shape, check: string): number | undefined => {
  const found = def.checks?.map((one) => one._zod.def).find((one) => one.check === check);
  return found?.maximum ?? found?.value;
};

/** Fields that are chosen from what the complaint or the office has, whatever text they are in the event. */
const known: Readonly<Record<string, FieldKind>> = { via: 'channel', signer: 'signer', officerId: 'colleague', requestId: 'request', replaces: 'closedMinutes', attachments: 'files', minutes: 'minutes', complainant: 'person' };

/** Lists that the event has always, and in which often nobody stands. */
const mayBeEmpty: readonly string[] = ['relatedOffices'];

/** A text of more characters than this takes more than a line. */
const LINE = 500;

const kindOf = (name: string, schema: Shape, required: boolean): FieldKind => {
  const { def } = schema;
  const special = known[name];
  if (special) return special;
  if (def.format === 'date') return 'date';
  if (def.format === 'datetime') return 'moment';
  if (def.type === 'boolean') return required ? 'decision' : 'yesOrNo';
  if (def.type === 'enum' || def.type === 'literal') return 'choice';
  if (def.type === 'number') return 'number';
  if (def.type === 'array') return 'people';
  return (limit(schema, 'max_length') ?? 0) > LINE ? 'passage' : 'line';
};

const optionsOf = (schema: Shape): readonly string[] => {
  const { def } = schema;
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'literal') return def.values ?? [];
  if (def.type !== 'number') return [];
  const [from, to] = [limit(schema, 'greater_than') ?? 0, limit(schema, 'less_than') ?? 0];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
};

/** The fields of an event, in the order of its schema. */
export const eventFields = (type: OfficerEvent['type']): EventField[] => {
  const event = OfficerEvent.def.options.find(({ shape }) => shape.type.def.values[0] === type);
  return Object.entries((event?.shape ?? {}) as unknown as Record<string, Shape>).flatMap(([name, schema]) => {
    if (name === 'type') return [];
    const isOptional = schema.def.type === 'optional';
    const required = !isOptional && !mayBeEmpty.includes(name);
    const inner = (isOptional ? schema.def.innerType : schema) as Shape;
    return [{ name, kind: kindOf(name, inner, required), required, options: optionsOf(inner) }];
  });
};
