import type { OfficeSettingsChange } from '../schemas/office-settings.ts';
import type { DaysOff, SettingsSchema, SettingsVersion, SettingsVersions, SettingsView } from '../schemas/settings-view.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** How the office works, and what that was before. A change names the version of the settings that was read. */
export interface DeskSettings {
  /** The settings as they are. */
  settings(options?: CallOptions): Promise<SettingsView>;
  /** What may be changed, as a JSON Schema with words in both languages. */
  settingsSchema(options?: CallOptions): Promise<SettingsSchema>;
  /** Changes whole sections; one that is absent stays. Wants a fresh proof (`proof-needed`). */
  changeSettings(version: number, change: OfficeSettingsChange, options?: CallOptions): Promise<SettingsView>;
  /** Every version, the newest first. */
  settingsVersions(options?: CallOptions): Promise<SettingsVersions>;
  /** One version, and where it differs from the one before. */
  settingsVersion(version: number, options?: CallOptions): Promise<SettingsVersion>;
  /** The days off of a year. @param year `YYYY` */
  daysOff(year: string, options?: CallOptions): Promise<DaysOff>;
  /** Makes a day a day off of the office's own, or gives it another name. @param on `YYYY-MM-DD` @param version of the settings */
  addDayOff(on: string, version: number, name: string, options?: CallOptions): Promise<DaysOff>;
  /** Makes a day off of the office's own a working day again. */
  removeDayOff(on: string, version: number, options?: CallOptions): Promise<DaysOff>;
}

/** The part of a desk that is about settings. */
export const deskSettings = (ask: <T>(call: Call) => Promise<T>): DeskSettings => {
  const at = (version: number) => ({ 'if-match': `"${version}"` });
  const get = <T>(path: string, { signal }: CallOptions = {}) => ask<T>({ method: 'GET', path, repeatable: true, signal });
  const day = (on: string) => `/api/desk/days-off/${encodeURIComponent(on)}`;
  return {
    settings: (call) => get('/api/desk/settings', call),
    settingsSchema: (call) => get('/api/desk/settings/schema', call),
    changeSettings: (version, change, { signal } = {}) => ask({ method: 'PATCH', path: '/api/desk/settings', json: change, headers: at(version), signal }),
    settingsVersions: (call) => get('/api/desk/settings/versions', call),
    settingsVersion: (version, call) => get(`/api/desk/settings/versions/${version}`, call),
    daysOff: (year, { signal } = {}) => ask({ method: 'GET', path: '/api/desk/days-off', query: new URLSearchParams({ year }), repeatable: true, signal }),
    addDayOff: (on, version, name, { signal } = {}) => ask({ method: 'PUT', path: day(on), json: { name }, headers: at(version), signal }),
    removeDayOff: (on, version, { signal } = {}) => ask({ method: 'DELETE', path: day(on), headers: at(version), signal }),
  };
};
