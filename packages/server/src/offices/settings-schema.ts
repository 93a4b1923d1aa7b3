import { OfficeSettingsChange } from '@wadul/core';
import * as z from 'zod/mini';
import { en } from './words/en.ts';
import { id, type SettingWords } from './words/id.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key under which a setting has its words: its own path, or `*.` and its name where it stands below another. Undefined where it has none. */
export const wordsKeyOf = (path: readonly string[]): keyof typeof id | undefined => {
  const own = path.join('.');
  const shared = path.length > 1 ? `*.${path.at(-1) ?? ''}` : undefined;
  return [own, shared].find((key): key is keyof typeof id => key !== undefined && Object.hasOwn(id, key));
};

const said = ({ title, help }: SettingWords) => ({ title, description: help });

const named = (node: Node, path: readonly string[]): Node => {
  const key = wordsKeyOf(path);
  return key === undefined ? node : { ...node, ...said(id[key]), 'x-en': said(en[key]) };
};

/** A schema with words at each property, the properties of lists' lines too. */
const withWords = (node: Node, path: readonly string[] = []): Node => ({
  ...node,
  ...(isNode(node['properties']) ? { properties: Object.fromEntries(Object.entries(node['properties']).map(([name, below]) => [name, named(withWords(below as Node, [...path, name]), [...path, name])])) } : {}),
  ...(isNode(node['items']) ? { items: withWords(node['items'], [...path, '*']) } : {}),
});

/** Written out in one piece: what has a name in the API document would else be referred to. */
const plain = (): Node => z.toJSONSchema(z.strictObject(OfficeSettingsChange.shape), { io: 'input', unrepresentable: 'any' });

/** The path of every setting that the desk may change; `*` is a line of a list. */
export const settingPaths = (node: Node = plain(), path: readonly string[] = []): (readonly string[])[] => [
  ...(isNode(node['properties']) ? Object.entries(node['properties']).flatMap(([name, below]) => [[...path, name], ...settingPaths(below as Node, [...path, name])]) : []),
  ...(isNode(node['items']) ? settingPaths(node['items'], [...path, '*']) : []),
];

/** What the desk may change, as a JSON Schema with words: `title` and `description` in Indonesian, and under `x-en` in English. */
export const settingsSchema = (): Record<string, unknown> => ({ ...withWords(plain()) });
