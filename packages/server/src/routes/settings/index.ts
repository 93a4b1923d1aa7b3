import type { Operation } from '../../http/operation.ts';
import { changeSettings } from './change-settings.ts';
import { addDayOff, listDaysOff, removeDayOff } from './days-off.ts';
import { listSettingsVersions, readSettings, readSettingsSchema, readSettingsVersion } from './read-settings.ts';

/** How the office works, and what that was before. */
export const settingsOperations: readonly Operation[] = [readSettings, readSettingsSchema, changeSettings, listSettingsVersions, readSettingsVersion, listDaysOff, addDayOff, removeDayOff];
