import { SettingsSchema, SettingsVersion, SettingsVersions, SettingsView } from '@wadul/core';
import * as z from 'zod/mini';
import { tellSettings, tellSettingsVersion, tellSettingsVersions } from '../../commands/tell-settings.ts';
import { versionTag } from '../../http/conditions.ts';
import { deskOperation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { settingsSchema } from '../../offices/settings-schema.ts';
import { settingsReaders } from './settings-roles.ts';

export const readSettings = deskOperation({
  id: 'readSettings',
  method: 'GET',
  path: '/api/desk/settings',
  summary: 'The settings of the office, their version, and where it came from',
  roles: settingsReaders,
  answers: { 200: { description: 'The settings as they are.', schema: SettingsView, headers: { ETag: 'The version, for `If-Match`.' } } },
  handle: async ({ c, parts, office }) => {
    const view = await tellSettings(parts.db, office.id);
    return c.json(view, 200, { etag: versionTag(view.version) });
  },
});

export const readSettingsSchema = deskOperation({
  id: 'readSettingsSchema',
  method: 'GET',
  path: '/api/desk/settings/schema',
  summary: 'What may be changed, as a JSON Schema with words for each setting, to draw a form of',
  roles: settingsReaders,
  answers: { 200: { description: '`title` and `description` are Indonesian; `x-en` has both in English.', schema: SettingsSchema } },
  handle: async ({ c }) => c.json({ schema: settingsSchema() } satisfies SettingsSchema),
});

export const listSettingsVersions = deskOperation({
  id: 'listSettingsVersions',
  method: 'GET',
  path: '/api/desk/settings/versions',
  summary: 'Every version of the settings: when, by whom, or from where',
  roles: settingsReaders,
  answers: { 200: { description: 'The newest first.', schema: SettingsVersions } },
  handle: async ({ c, parts, office }) => c.json(await tellSettingsVersions(parts.db, office.id)),
});

const number = /^[1-9]\d{0,8}$/;
const Query = z.strictObject({
  /** The number of another version. */
  comparedWith: z.optional(z.string().check(z.regex(number, 'choice'))),
});

export const readSettingsVersion = deskOperation({
  id: 'readSettingsVersion',
  method: 'GET',
  path: '/api/desk/settings/versions/:version',
  summary: 'One version of the settings, and where it differs from the one before, or from another',
  roles: settingsReaders,
  query: Query,
  answers: { 200: { description: 'The settings as they were in it.', schema: SettingsVersion } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, query: { comparedWith } }) => {
    const version = c.req.param('version') ?? '';
    if (!number.test(version)) throw new ProblemError('not-found');
    return c.json(await tellSettingsVersion(parts.db, office.id, Number(version), comparedWith === undefined ? undefined : Number(comparedWith)));
  },
});
