import type { Migration } from 'kysely/migration';
import * as firstTables from './2026-11-23-first-tables.ts';
import * as attachments from './2026-11-24-attachments.ts';
import * as notices from './2026-11-26-notices.ts';
import * as setUp from './2026-11-26-set-up.ts';
import * as signIn from './2026-11-26-sign-in.ts';
import * as staffAndSettings from './2026-11-26-staff-and-settings.ts';
import * as throughAProvider from './2026-11-26-through-a-provider.ts';
import * as views from './2026-11-26-views.ts';
import * as watchedRequests from './2026-11-26-watched-requests.ts';
import * as withIssuedMonths from './2026-11-26-with-issued-months.ts';

/** Every migration in order, listed by hand. One that was released never changes: add another. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-23-first-tables': firstTables,
  '2026-11-24-attachments': attachments,
  '2026-11-26-notices': notices,
  '2026-11-26-set-up': setUp,
  '2026-11-26-sign-in': signIn,
  '2026-11-26-staff-and-settings': staffAndSettings,
  '2026-11-26-through-a-provider': throughAProvider,
  '2026-11-26-views': views,
  '2026-11-26-watched-requests': watchedRequests,
  '2026-11-26-with-issued-months': withIssuedMonths,
};
