import { OfficeSettingsChange, SettingsView } from '@wadul/core';
import { changeSettings as change } from '../../commands/change-settings.ts';
import { tellSettings } from '../../commands/tell-settings.ts';
import { versionTag } from '../../http/conditions.ts';
import { deskOperation } from '../../http/operation.ts';
import { settingsKeepers } from './settings-roles.ts';

export const changeSettings = deskOperation({
  id: 'changeSettings',
  method: 'PATCH',
  path: '/api/desk/settings',
  summary: 'Changes whole sections of the settings; a section that is absent stays. A type or channel that complaints carry can be retired, but not taken away (`inUse`)',
  roles: settingsKeepers,
  needs: { version: true, proof: true },
  body: OfficeSettingsChange,
  answers: { 200: { description: 'The settings as they are now, in every server at once.', schema: SettingsView, headers: { ETag: 'The version, for `If-Match`.' } } },
  handle: async ({ c, parts, office, officer, version, body, now }) => {
    await change(parts, { officeId: office.id, officerId: officer.id, version, now }, () => body);
    const view = await tellSettings(parts.db, office.id);
    return c.json(view, 200, { etag: versionTag(view.version) });
  },
});
