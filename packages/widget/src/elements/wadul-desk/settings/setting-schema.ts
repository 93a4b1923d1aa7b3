import type { Language } from '../../../internal/languages.ts';

/** As much of JSON Schema as the settings' own schema says of a setting, with its words: `title` and `description` in Indonesian, `x-en` in English. */
export interface SettingSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'x-en'?: { readonly title: string; readonly description: string };
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly required?: readonly string[];
  readonly items?: SettingSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly additionalProperties?: unknown;
}

/** A JSON value that is being worked on; a number stays as it was typed until it is sent. */
export type Draft = string | number | boolean | null | undefined | readonly Draft[] | { readonly [name: string]: Draft };

/** What a setting is called, and a sentence about it. */
export const settingWords = (schema: SettingSchema, language: Language): { readonly title: string; readonly help: string } => {
  const { title = '', description = '', 'x-en': english } = schema;
  return language === 'en' && english ? { title: english.title, help: english.description } : { title, help: description };
};

/** What a form asks of a setting. A `record` has keys of its own, and a place of its own on the desk; what is `fixed` cannot be otherwise. */
export type SettingKind = 'group' | 'list' | 'choice' | 'decision' | 'number' | 'line' | 'passage' | 'record' | 'fixed';

/** From so many characters on a text gets several lines. */
const PASSAGE = 1000;

/** What a form asks of a setting, by its schema. */
export const kindOf = ({ type, enum: options, const: fixed, properties, items, maxLength = 0 }: SettingSchema): SettingKind => {
  if (fixed !== undefined) return 'fixed';
  if (type === 'object') return properties ? 'group' : 'record';
  if (items) return 'list';
  if (options) return 'choice';
  if (type === 'boolean') return 'decision';
  if (type === 'integer' || type === 'number') return 'number';
  return maxLength >= PASSAGE ? 'passage' : 'line';
};

/** A section of the settings: settings that are changed together. */
export interface Section {
  readonly name: string;
  /** Its own words; none for the lines that stand by themselves. */
  readonly schema: SettingSchema | undefined;
  readonly settings: readonly string[];
}

/** The sections of a schema: each setting with parts is one, and those of one line are one together, named `general`. */
export const sectionsOf = ({ properties = {} }: SettingSchema): Section[] => {
  const isPlain = (schema: SettingSchema): boolean => !['group', 'list'].includes(kindOf(schema));
  const entries = Object.entries(properties);
  return [
    { name: 'general', schema: undefined, settings: entries.filter(([, schema]) => isPlain(schema)).map(([name]) => name) },
    ...entries.filter(([, schema]) => !isPlain(schema)).map(([name, schema]) => ({ name, schema, settings: [name] })),
  ];
};

/** What the empty form of a setting holds. */
export const emptyDraft = (schema: SettingSchema): Draft => {
  switch (kindOf(schema)) {
    case 'group':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, emptyDraft(schema.properties?.[name] ?? {})]));
    case 'list':
      return [];
    case 'choice':
      return schema.enum?.[0];
    case 'decision':
      return false;
    case 'fixed':
      return schema.const;
    case 'record':
      return {};
    default:
      return '';
  }
};

const isMap = (draft: Draft): draft is { readonly [name: string]: Draft } => typeof draft === 'object' && draft !== null && !Array.isArray(draft);

/** What stands at a path. */
export const draftAt = (draft: Draft, path: readonly string[]): Draft =>
  path.reduce<Draft>((at, name) => (Array.isArray(at) ? (at as readonly Draft[])[Number(name)] : isMap(at) ? at[name] : undefined), draft);

/** The same draft with something else at a path. */
export const withDraft = (draft: Draft, [name, ...rest]: readonly string[], value: Draft): Draft => {
  if (name === undefined) return value;
  if (Array.isArray(draft)) return (draft as readonly Draft[]).map((line, index) => (index === Number(name) ? withDraft(line, rest, value) : line));
  return { ...(isMap(draft) ? draft : {}), [name]: withDraft(isMap(draft) ? draft[name] : undefined, rest, value) };
};

/** Whether nothing was put into a setting or any of its parts. */
const isBlank = (value: Draft): boolean => value === undefined || value === '' || value === false || (isMap(value) && Object.values(value).every(isBlank));

/** A draft as it is sent: what is empty and may be is left out, and a number that is one becomes one. What is wrong is left for the server to refuse at its place. */
export const settled = (schema: SettingSchema, draft: Draft): Draft => {
  switch (kindOf(schema)) {
    case 'group': {
      const { properties = {}, required = [] } = schema;
      return Object.fromEntries(
        Object.entries(properties).flatMap(([name, below]) => {
          const value = settled(below, isMap(draft) ? draft[name] : undefined);
          const isLeftOut = value === undefined || (!required.includes(name) && isBlank(value) && kindOf(below) !== 'record');
          return isLeftOut ? [] : [[name, value] as const];
        }),
      );
    }
    case 'list':
      return Array.isArray(draft) ? (draft as readonly Draft[]).map((line) => settled(schema.items ?? {}, line)) : [];
    case 'number': {
      const typed = String(draft ?? '').trim();
      return /^-?\d+$/.test(typed) ? Number(typed) : typed;
    }
    default:
      return typeof draft === 'string' ? draft.trim() : draft;
  }
};

/** Whether two values say the same, in whatever order their parts stand. */
export const same = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ours, theirs] = [Object.entries(a).filter(([, value]) => value !== undefined), Object.entries(b).filter(([, value]) => value !== undefined)];
  return Array.isArray(a) === Array.isArray(b) && ours.length === theirs.length && ours.every(([name, value]) => same(value, (b as Record<string, unknown>)[name]));
};

/** The schema at a JSON pointer, and what its place is called: "Jenis pengaduan 3 › Sebutan". What the schema does not know is named by its key. */
export const placeAt = (root: SettingSchema, pointer: string, language: Language, line: (of: { title: string; n: number }) => string): { readonly schema: SettingSchema | undefined; readonly name: string } => {
  const names: string[] = [];
  let schema: SettingSchema | undefined = root;
  for (const key of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (schema?.items && /^\d+$/.test(key)) {
      schema = schema.items;
      names.push(line({ title: names.pop() ?? '', n: Number(key) + 1 }));
    } else {
      schema = schema?.properties?.[key];
      names.push((schema && settingWords(schema, language).title) || key);
    }
  }
  return { schema, name: names.join(' › ') };
};
